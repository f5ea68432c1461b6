// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.Patronymics;

/**
 * Finds the persons' names in a plain query, so that the search box needs no syntax: a known given
 * name beside another capitalised word (Янка Купала), initials beside one (У. Лабковіч), a single
 * word with a family name's ending (Лабковіча). Lower-case words are never names: мир, вера.
 */
public final class NameSpotter {
  private static final Pattern WORD =
      Pattern.compile(
          "\\p{L}[\\p{L}\\p{M}]*(?:[" + Apostrophe.PRINTED + "]\\p{L}[\\p{L}\\p{M}]*)*");
  private static final int LONGEST = 1000;

  /** What a capitalised word of the query can be. */
  private enum Kind {
    INITIAL,
    GIVEN,
    PATRONYMIC,
    FAMILY,
    OTHER
  }

  private record Word(int start, int end, Kind kind) {}

  private NameSpotter() {}

  /** Where names stand in a query, in text order, not overlapping. */
  public static List<NameSpan> names(String query) {
    String text = query.length() > LONGEST ? query.substring(0, LONGEST) : query;
    var spans = new ArrayList<NameSpan>();
    var run = new ArrayList<Word>();
    var words = WORD.matcher(text);
    int end = 0;
    while (words.find()) {
      boolean capital = Character.isUpperCase(words.group().charAt(0));
      if (!run.isEmpty() && (!capital || !joins(text.substring(end, words.start())))) {
        spot(run, spans);
        run.clear();
      }
      if (capital) {
        Word word = word(text, words.start(), words.end());
        run.add(word);
        end = word.end;
      }
    }
    spot(run, spans);
    return spans;
  }

  /** Whether what stands between two words leaves them in one name. */
  private static boolean joins(String between) {
    return between.length() <= 2 && (between.isBlank() || between.equals("-"));
  }

  private static Word word(String text, int start, int end) {
    String word = text.substring(start, end);
    if (word.length() <= 2 && end < text.length() && text.charAt(end) == '.') {
      return new Word(start, end + 1, Kind.INITIAL);
    }
    Kind kind =
        isGiven(word)
            ? Kind.GIVEN
            : Patronymics.isLike(word)
                ? Kind.PATRONYMIC
                : FamilyNames.isLike(word) ? Kind.FAMILY : Kind.OTHER;
    return new Word(start, end, kind);
  }

  private static boolean isGiven(String word) {
    for (BaseForm form : BaseForms.of(word)) {
      if (!GivenNames.full(form.sounds()).isEmpty()
          || (form.written() && !GivenNames.familiar(form.sounds()).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private static void spot(List<Word> run, List<NameSpan> spans) {
    int i = 0;
    while (i < run.size()) {
      int last = lastOfName(run, i);
      if (last < 0) {
        i++;
        continue;
      }
      spans.add(new NameSpan(run.get(i).start, run.get(last).end));
      i = last + 1;
    }
  }

  /** The last word of the name that begins at a word of the run; -1 when none begins there. */
  private static int lastOfName(List<Word> run, int first) {
    int next = first + 1;
    Kind after = next < run.size() ? run.get(next).kind : Kind.INITIAL;
    return switch (run.get(first).kind) {
      case INITIAL -> afterInitials(run, next);
      case GIVEN -> next < run.size() ? afterGiven(run, next) : -1;
      case FAMILY, PATRONYMIC ->
          next < run.size() && (after == Kind.GIVEN || after == Kind.INITIAL)
              ? afterFamily(run, next)
              : first;
      case OTHER -> next < run.size() && after == Kind.GIVEN && next + 1 == run.size() ? next : -1;
    };
  }

  private static int afterInitials(List<Word> run, int at) {
    int next = at;
    while (next < run.size() && run.get(next).kind == Kind.INITIAL) {
      next++;
    }
    return next < run.size() ? next : -1;
  }

  /** Given, then perhaps a patronymic, initial or second given name, then the family name. */
  private static int afterGiven(List<Word> run, int at) {
    Kind kind = run.get(at).kind;
    boolean middle = kind == Kind.PATRONYMIC || kind == Kind.INITIAL || kind == Kind.GIVEN;
    return middle && at + 1 < run.size() ? at + 1 : at;
  }

  /** Family name first: Лабковіч Уладзімір Мікалаевіч; Лабковіч У. М. */
  private static int afterFamily(List<Word> run, int at) {
    int next = at + 1;
    boolean more =
        next < run.size()
            && (run.get(next).kind == Kind.PATRONYMIC
                || (run.get(next).kind == Kind.INITIAL && run.get(at).kind == Kind.INITIAL));
    return more ? next : at;
  }
}

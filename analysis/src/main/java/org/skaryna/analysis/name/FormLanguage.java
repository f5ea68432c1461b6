// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Languages;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.table.ResourceTable;

/**
 * Tells from a name's written form which languages it may be in, by its letters ({@link Languages})
 * and by the habits of form-language.csv. {@code Ціханоўская} is Belarusian, {@code Тихановская}
 * Russian, {@code Тихановські} Ukrainian; {@code Новак} may be any, and all are kept.
 */
public final class FormLanguage {
  /** Belarusian, Russian, Ukrainian: those that are told apart, in this order. */
  public static final List<String> ALL = List.of("be", "ru", "uk");

  /** Written in Cyrillic too; their names are not told apart here. */
  private static final Set<String> OTHER_CYRILLIC =
      Set.of("bg", "mk", "sr", "kk", "ky", "mn", "tg");

  private static final Pattern WORDS = Pattern.compile("[^\\p{L}\\p{M}'’ʼ]+");

  /**
   * Softness written before a soft consonant, as Branislaŭ Taraškievič's grammar has it:
   * Калесьнікава.
   */
  private static final Pattern TARASKIEVICA =
      Pattern.compile(
          "(?:[сзц]ь|дзь)(?=(?:дз|[бвзлмнпсфц])+[еёіюяь])|(?:лл|нн|[зсцч])ь(?=[лнзсц])|ґ");

  private static final List<Row> HABITS = rows();

  private static final Map<String, Set<String>> GIVEN_NAMES = givenNames();

  private static final int REMEMBERED = 4_000;
  private static final Map<String, List<String>> SEEN = new ConcurrentHashMap<>();

  private record Row(Pattern pattern, List<String> languages) {}

  private FormLanguage() {}

  /**
   * The languages that a form may be in, of {@link #ALL}; none if it holds no Cyrillic letter. The
   * words of a whole name settle one another: {@code Ян Лабковіч} is Belarusian.
   */
  public static List<String> of(String form) {
    List<String> seen = SEEN.get(form);
    if (seen == null) {
      seen = tell(form);
      if (SEEN.size() >= REMEMBERED) {
        SEEN.clear();
      }
      SEEN.put(form, seen);
    }
    return seen;
  }

  private static List<String> tell(String form) {
    Set<String> possible = new LinkedHashSet<>(ALL);
    boolean cyrillic = false;
    List<String> words = new ArrayList<>();
    for (String word : WORDS.split(form)) {
      String folded = Folding.fold(word);
      if (!folded.isEmpty() && Script.of(folded) == Script.CYRILLIC) {
        words.add(folded);
        cyrillic = true;
      }
    }
    words.forEach(word -> narrow(possible, ofLetters(word)));
    if (words.size() > 1) {
      words.forEach(word -> narrow(possible, givenName(word)));
    }
    words.forEach(word -> narrow(possible, HABITS, word));
    return cyrillic ? List.copyOf(possible) : List.of();
  }

  /**
   * The one language of a form: told by its letters, or where they leave more than one open that of
   * the article which writes it so, if it is among them. A form in Latin letters is of the
   * article's language; {@code und} is a Cyrillic one that may be Belarusian or Russian in an
   * English article; Ukrainian alone is not guessed at.
   *
   * @param article an ISO 639-1 code
   * @return a code of {@link #ALL}, {@code article} or {@code und}
   */
  public static String of(String form, String article) {
    List<String> told = of(form);
    if (told.isEmpty() || told.contains(article) || OTHER_CYRILLIC.contains(article)) {
      return article;
    }
    boolean open = told.contains("be") && told.contains("ru");
    return open && !ALL.contains(article) ? "und" : told.getFirst();
  }

  /** Whether a Belarusian form shows the classical orthography: Калесьнікава, Ґедымін. */
  public static boolean isTaraskievica(String form) {
    return of(form).contains("be") && TARASKIEVICA.matcher(Folding.fold(form)).find();
  }

  /** A row that would leave no language is passed over: names wander between languages. */
  private static void narrow(Set<String> possible, List<Row> rows, String word) {
    for (Row row : rows) {
      if (possible.size() > 1
          && row.languages.stream().anyMatch(possible::contains)
          && row.pattern.matcher(word).find()) {
        possible.retainAll(row.languages);
      }
    }
  }

  private static void narrow(Set<String> possible, Set<String> languages) {
    if (languages.stream().anyMatch(possible::contains)) {
      possible.retainAll(languages);
    }
  }

  /** The languages that write a given name, in any case, just so; none for another word. */
  private static Set<String> givenName(String folded) {
    Set<String> languages = GIVEN_NAMES.getOrDefault(folded, Set.of());
    if (!languages.isEmpty()) {
      return languages;
    }
    Set<String> any = new HashSet<>();
    for (BaseForm form : BaseForms.ofFolded(folded)) {
      any.addAll(GIVEN_NAMES.getOrDefault(form.letters(), Set.of()));
    }
    return any;
  }

  private static Map<String, Set<String>> givenNames() {
    ResourceTable table = ResourceTable.load(GivenName.class, "given-names.csv");
    var names = new HashMap<String, Set<String>>();
    for (String language : ALL) {
      int column = table.columns().indexOf(language);
      for (ResourceTable.Row row : table.rows()) {
        for (String form : row.cell(column).split(" ")) {
          names.computeIfAbsent(Folding.fold(form), key -> new HashSet<>()).add(language);
        }
      }
    }
    return names;
  }

  private static List<Row> rows() {
    return ResourceTable.load(FormLanguage.class, "form-language.csv").rows().stream()
        .map(FormLanguage::row)
        .toList();
  }

  private static Set<String> ofLetters(String folded) {
    int languages = Languages.ofLetters(folded);
    return ALL.stream()
        .filter(language -> (Languages.named(language) & languages) != 0)
        .collect(Collectors.toSet());
  }

  private static Row row(ResourceTable.Row row) {
    List<String> languages = List.of(row.cell(1).split(" "));
    if (!ALL.containsAll(languages)) {
      throw row.problem("expected languages of %s, got %s".formatted(ALL, row.cell(1)));
    }
    try {
      return new Row(Pattern.compile(row.cell(0)), languages);
    } catch (PatternSyntaxException e) {
      throw row.problem("expected a pattern, got " + row.cell(0));
    }
  }
}

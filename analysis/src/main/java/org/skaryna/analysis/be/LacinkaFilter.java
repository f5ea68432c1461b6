// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.skaryna.analysis.cyrillic.Apostrophe;
import org.skaryna.analysis.translit.RomanizationScheme;
import org.skaryna.analysis.translit.Romanizer;

/**
 * Reads words of the Belarusian Latin script as Cyrillic: {@code śnieham -> сьнегам}. A word is
 * taken for one if it has a letter that English, Russian in Latin letters or German lack: {@code ł
 * ŭ č š ž ś ź ć ń}; with {@code ĺ} it is read by the national romanization of 2007, {@code Miadzieĺ
 * -> мядзель}. {@code kino} may be any language: it is read only where the first words of the text,
 * up to {@value #LOOK_AHEAD}, are mostly Latin and every tenth of them has such a letter. The
 * spelling of the beginning of the 20th century is read too: {@code wiosna, czas, szlach, żyćcio}.
 *
 * <p>Expects lower-case tokens; offsets stay those of the text.
 */
public final class LacinkaFilter extends TokenFilter {
  private static final int LOOK_AHEAD = 64;
  private static final int RAREST_MARK = 10;
  private static final String MARKED = "łŭčšžśźćńĺż";
  private static final Pattern LACINKA =
      Pattern.compile("[abcćčdefghijklłmnńoprsśštuŭvwyzźżž" + Apostrophe.PRINTED + "-]+");
  private static final Pattern NATIONAL =
      Pattern.compile("[abcćčdefghijklĺmnńoprsśštuŭvyzźž" + Apostrophe.PRINTED + "-]+");

  private final Romanizer lacinka = Romanizer.of(RomanizationScheme.LACINKA);
  private final Romanizer national = Romanizer.of(RomanizationScheme.NATIONAL_2007);
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final Queue<State> ahead = new ArrayDeque<>();
  private boolean started;
  private boolean exhausted;
  private boolean textIsLacinka;

  /** Filters {@code input}. */
  public LacinkaFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!started) {
      lookAhead();
    }
    if (!ahead.isEmpty()) {
      restoreState(ahead.remove());
    } else if (exhausted || !input.incrementToken()) {
      return false;
    }
    if (textIsLacinka || hasMark()) {
      String word = term.toString();
      if (LACINKA.matcher(word).matches()) {
        replace(lacinka.read(modern(word)));
      } else if (NATIONAL.matcher(word).matches()) {
        replace(national.read(word));
      }
    }
    return true;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    ahead.clear();
    started = false;
    exhausted = false;
    textIsLacinka = false;
  }

  private void lookAhead() throws IOException {
    int latin = 0;
    int marked = 0;
    while (!exhausted && ahead.size() < LOOK_AHEAD) {
      exhausted = !input.incrementToken();
      if (!exhausted) {
        latin += LACINKA.matcher(term).matches() ? 1 : 0;
        marked += hasMark() ? 1 : 0;
        ahead.add(captureState());
      }
    }
    started = true;
    textIsLacinka = latin * 2 > ahead.size() && marked > 0 && marked * RAREST_MARK >= latin;
  }

  /** Whether a letter of the token is one that tells Łacinka; spares most tokens a pattern. */
  private boolean hasMark() {
    for (int i = 0; i < term.length(); i++) {
      if (MARKED.indexOf(term.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** The letters of the first newspapers, after the Polish manner, as they are written now. */
  private static String modern(String word) {
    return word.replace("sz", "š").replace("cz", "č").replace('ż', 'ž').replace('w', 'v');
  }

  private void replace(String cyrillic) {
    if (!cyrillic.isEmpty()) {
      term.setEmpty().append(cyrillic);
    }
  }
}

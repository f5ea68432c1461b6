// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.skaryna.analysis.translit.RomanizationScheme;
import org.skaryna.analysis.translit.Romanizer;

/**
 * Reads words of the Belarusian Latin script as Cyrillic: {@code śnieham -> сьнегам}. A word is
 * taken for one if it has a letter that English, Russian in Latin letters or German lack: {@code ł
 * ŭ č š ž ś ź ć ń}; with {@code ĺ} it is read by the national romanization of 2007, {@code Homieĺ
 * -> гомель}. Words without such a letter pass unchanged, for {@code kino} may be any language.
 *
 * <p>Expects lower-case tokens; offsets stay those of the text.
 */
public final class LacinkaFilter extends TokenFilter {
  private static final Pattern LACINKA =
      Pattern.compile("(?=.*[łŭčšžśźćń])[abcćčdefghijklłmnńoprsśštuŭvwyzźž'’ʼ]+");
  private static final Pattern NATIONAL =
      Pattern.compile("(?=.*ĺ)[abcćčdefghijklĺmnńoprsśštuŭvyzźž'’ʼ]+");

  private final Romanizer lacinka = Romanizer.of(RomanizationScheme.LACINKA);
  private final Romanizer national = Romanizer.of(RomanizationScheme.NATIONAL_2007);
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  /** Filters {@code input}. */
  public LacinkaFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    if (LACINKA.matcher(term).matches()) {
      replace(lacinka.read(term.toString()));
    } else if (NATIONAL.matcher(term).matches()) {
      replace(national.read(term.toString()));
    }
    return true;
  }

  private void replace(String cyrillic) {
    if (!cyrillic.isEmpty()) {
      term.setEmpty().append(cyrillic);
    }
  }
}

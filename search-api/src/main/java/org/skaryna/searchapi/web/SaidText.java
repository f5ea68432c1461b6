// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences that the archive keeps in English - notes on a document, why a file was not taken in -
 * in the reader's language. The English messages {@code said.*} are these sentences, so what they
 * hold in place of {@code {0}} is read by them; a sentence that none of them is stays as it is.
 */
final class SaidText {
  private static final Pattern HOLE = Pattern.compile("\\{\\d}");

  /** Those with most letters of their own come first: they say most of what was said. */
  private static final List<Known> KNOWN =
      Messages.of(Locale.ENGLISH).all().entrySet().stream()
          .filter(message -> message.getKey().startsWith("said."))
          .map(message -> Known.of(message.getKey(), message.getValue()))
          .sorted(Comparator.comparingInt(Known::letters).reversed())
          .toList();

  private record Known(String key, Pattern sentence, int letters) {
    static Known of(String key, String message) {
      StringBuilder pattern = new StringBuilder();
      Matcher hole = HOLE.matcher(message);
      int from = 0;
      while (hole.find()) {
        pattern.append(Pattern.quote(message.substring(from, hole.start()))).append("(.+?)");
        from = hole.end();
      }
      pattern.append(Pattern.quote(message.substring(from)));
      int letters = HOLE.matcher(message).replaceAll("").length();
      return new Known(key, Pattern.compile(pattern.toString(), Pattern.DOTALL), letters);
    }
  }

  private SaidText() {}

  static String of(String english, Messages text) {
    for (Known known : KNOWN) {
      Matcher sentence = known.sentence().matcher(english);
      if (sentence.matches()) {
        List<Object> arguments = new ArrayList<>();
        for (int i = 1; i <= sentence.groupCount(); i++) {
          arguments.add(of(sentence.group(i), text));
        }
        return text.get(known.key(), arguments.toArray());
      }
    }
    return english;
  }
}

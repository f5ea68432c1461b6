// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import org.skaryna.indexer.extract.CharsetGuesser.Guess;

/**
 * Reads plain text. Its first line is its heading. Its media type says in which encoding it was
 * read, so that the original can be shown: {@code text/plain; charset=windows-1251}.
 */
final class TextFileReader {
  private TextFileReader() {}

  static ExtractedDocument read(byte[] bytes, String mediaType, String declaredCharset) {
    Guess guess = CharsetGuesser.guess(bytes, declaredCharset);
    String text =
        PlainText.of(LineUnwrapper.unwrapped(CharsetGuesser.decode(bytes, guess.charset())));
    TextHead head = TextHead.of(text);
    String heading = heading(text);
    ExtractedDocument.Builder builder =
        ExtractedDocument.builder(
                TextHead.withoutTitle(text, heading),
                mediaType + "; charset=" + guess.charset().name())
            .heading(heading)
            .authors(head.authors())
            .date(head.date())
            .source(head.source());
    if (guess.guessed()) {
      builder.note(HtmlReader.guessed(guess.charset()));
    }
    return builder.build();
  }

  private static String heading(String text) {
    return text.lines().filter(line -> !Boilerplate.beginsSo(line)).findFirst().orElse("");
  }
}

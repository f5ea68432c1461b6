// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.skaryna.archive.Origin;
import org.skaryna.indexer.source.SourceItem.PassedOver;
import org.skaryna.indexer.source.SourceItem.RecordLine;
import org.skaryna.indexer.source.SourceItem.Unreadable;

/**
 * A JSONL: one article a line. A line with an id is the member of that name, so that lines may
 * move; others are known by their number. Of lines with the same id the last counts. Empty lines
 * are no items.
 */
final class JsonLinesContainer implements Container {
  private static final int LONGEST_LINE = 64 << 20;
  private static final String TOO_LONG =
      "the line is too long: expected at most %d MB".formatted(LONGEST_LINE >> 20);
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @Override
  public void read(Path file, Origin place, ItemSink sink)
      throws IOException, InterruptedException {
    Map<Integer, Integer> later = RepeatedIds.of(file, LONGEST_LINE);
    try (InputStream in = Files.newInputStream(file)) {
      LineReader lines = new LineReader(in, LONGEST_LINE);
      for (int number = 1; lines.advance(); number++) {
        byte[] line = stripped(lines.bytes(), number == 1);
        int counting = later.getOrDefault(number, number);
        if (lines.isTooLong()) {
          sink.item(new Unreadable(atLine(place, number), TOO_LONG));
        } else if (counting != number) {
          sink.item(new PassedOver(atLine(place, number), repeated(counting)));
        } else if (line.length > 0) {
          sink.item(item(line, number, place));
        }
        sink.read(lines.length());
      }
    }
  }

  private static SourceItem item(byte[] line, int number, Origin place) {
    try {
      ArticleRecord article = RecordParser.parse(line);
      Origin origin =
          article.id().isEmpty() ? atLine(place, number) : Container.member(place, article.id());
      return new RecordLine(origin, number, article, line);
    } catch (RecordFormatException e) {
      return new Unreadable(atLine(place, number), String.valueOf(e.getMessage()));
    }
  }

  private static Origin atLine(Origin place, int number) {
    return Container.member(place, "line " + number);
  }

  private static String repeated(int counting) {
    return "its id comes again in line %d, which counts".formatted(counting);
  }

  private static byte[] stripped(byte[] line, boolean first) {
    int from = first && startsWithMark(line) ? BYTE_ORDER_MARK.length : 0;
    int to = line.length;
    while (to > from && isSpace(line[to - 1])) {
      to--;
    }
    while (from < to && isSpace(line[from])) {
      from++;
    }
    return to - from == line.length ? line : Arrays.copyOfRange(line, from, to);
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\t' || b == '\r';
  }

  private static boolean startsWithMark(byte[] line) {
    return line.length >= BYTE_ORDER_MARK.length
        && Arrays.equals(
            line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Lines of a JSONL whose id comes again in a later line: the last one counts. They are looked for
 * before anything is taken in, or each adding of the file would replace the one by the other and
 * back.
 */
final class RepeatedIds {
  private static final JsonFactory JSON = JsonFactory.builder().build();

  private final Map<String, Integer> lines = new HashMap<>();
  private final Map<Integer, Integer> later = new HashMap<>();

  private RepeatedIds() {}

  /** By the number of a line: that of the next line with its id which holds an article. */
  static Map<Integer, Integer> of(Path file, int longestLine) throws IOException {
    RepeatedIds ids = new RepeatedIds();
    try (InputStream in = Files.newInputStream(file)) {
      LineReader reader = new LineReader(in, longestLine);
      for (int number = 1; reader.advance(); number++) {
        if (!reader.isTooLong()) {
          ids.take(reader.bytes(), number);
        }
      }
    }
    return ids.later;
  }

  private void take(byte[] line, int number) {
    String id = id(line);
    if (id.isEmpty()) {
      return;
    }
    @Nullable Integer earlier = lines.get(id);
    if (earlier == null) {
      lines.put(id, number);
    } else if (holdsArticle(line)) {
      later.put(earlier, number);
      lines.put(id, number);
    }
  }

  /** Empty where there is none, or the line is broken before it: reading it says so. */
  private static String id(byte[] line) {
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = parser.currentName().equals("id");
        JsonToken value = parser.nextToken();
        if (found) {
          return value.isScalarValue() && value != JsonToken.VALUE_NULL ? parser.getString() : "";
        }
        parser.skipChildren();
      }
      return "";
    } catch (JacksonException e) {
      return "";
    }
  }

  /** A broken or empty line takes no other's place. */
  private static boolean holdsArticle(byte[] line) {
    try {
      ArticleRecord article = RecordParser.parse(line);
      return !article.text().isBlank() || !article.html().isBlank();
    } catch (RecordFormatException e) {
      return false;
    }
  }
}

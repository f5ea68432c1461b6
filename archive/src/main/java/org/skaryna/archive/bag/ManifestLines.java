// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.archive.ArchiveException;

/**
 * Reads a tag file line by line, never more than one line in memory: a manifest may be of any
 * length, and whoever sends a bag may have sent a line without an end.
 */
final class ManifestLines implements AutoCloseable {
  private static final int LONGEST_LINE = 32_768;
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+\\*?(.+)");

  private final Path file;
  private final Reader reader;
  private int number;
  private int pushedBack = -1;

  /**
   * @param checksum lower-case hexadecimal
   * @param path as it is written, still encoded
   */
  record Line(String checksum, String path) {}

  ManifestLines(Path file, Charset charset) throws IOException {
    this.file = file;
    // Malformed bytes are an error: a name with a '?' in it would be another name.
    reader =
        new BufferedReader(
            new InputStreamReader(
                Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS),
                charset
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  /** The next line that says something; absent at the end. */
  Optional<Line> next() throws IOException {
    for (Optional<String> line = text(); line.isPresent(); line = text()) {
      if (!line.get().isBlank()) {
        Matcher cells = LINE.matcher(line.get());
        if (!cells.matches()) {
          throw wrong("expected a checksum and a path, found '%s'".formatted(start(line.get())));
        }
        return Optional.of(new Line(cells.group(1).toLowerCase(Locale.ROOT), cells.group(2)));
      }
    }
    return Optional.empty();
  }

  /** The next line, ended by LF, CR or both; absent at the end. */
  Optional<String> text() throws IOException {
    StringBuilder line = new StringBuilder();
    number++;
    try {
      int letter = read();
      if (letter < 0) {
        return Optional.empty();
      }
      for (; letter >= 0 && letter != '\n' && letter != '\r'; letter = read()) {
        if (line.length() == LONGEST_LINE) {
          throw wrong("a line is longer than %d characters".formatted(LONGEST_LINE));
        }
        if (number > 1 || !line.isEmpty() || letter != BYTE_ORDER_MARK) {
          line.append((char) letter);
        }
      }
      if (letter == '\r') {
        int after = read();
        pushedBack = after == '\n' ? -1 : after;
      }
      return Optional.of(line.toString());
    } catch (CharacterCodingException e) {
      throw wrong("is not in the encoding that bagit.txt declares");
    }
  }

  private int read() throws IOException {
    int letter = pushedBack;
    pushedBack = -1;
    return letter >= 0 ? letter : reader.read();
  }

  ArchiveException wrong(String what) {
    return new ArchiveException(file.getFileName() + ":" + number + ": " + what);
  }

  private static String start(String line) {
    return BagNames.shown(line.substring(0, Math.min(line.length(), 100)));
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * The register of people: which forms are whose, and what archivists decided. Lines are only added,
 * and are on disk when adding returns. Whoever holds the archive's write lock may add; any number
 * read meanwhile. A line that a crash cut off is no line, and goes when the next is added.
 */
public final class RegisterFile {
  private final Path file;
  private final Clock clock;

  public RegisterFile(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /**
   * What was read.
   *
   * @param end where the next reading goes on, in bytes
   */
  record Part(List<RegisterEvent> events, long end) {}

  /**
   * The events from a place on, in order.
   *
   * @throws UncheckedIOException when the file cannot be read
   * @throws IllegalArgumentException naming the file and what of it is no event
   */
  Part readFrom(long start) {
    String text;
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long length = channel.size() - start;
      if (length <= 0) {
        return new Part(List.of(), start);
      }
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(length));
      while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {}
      int whole = lastLineEnd(bytes.array(), bytes.position());
      text = new String(bytes.array(), 0, whole, StandardCharsets.UTF_8);
      return new Part(events(text), start + whole);
    } catch (NoSuchFileException none) {
      return new Part(List.of(), 0);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the register of people " + file, e);
    }
  }

  private static int lastLineEnd(byte[] bytes, int length) {
    int end = length;
    while (end > 0 && bytes[end - 1] != '\n') {
      end--;
    }
    return end;
  }

  private List<RegisterEvent> events(String text) {
    List<RegisterEvent> events = new ArrayList<>();
    for (String line : text.lines().toList()) {
      try {
        events.add(RegisterLine.read(line));
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
      }
    }
    return events;
  }

  /** How long the file is, in bytes; 0 where there is none. */
  long length() {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the register of people " + file, e);
    }
  }

  /**
   * Adds events behind what was read.
   *
   * @param end the end of the last whole line
   * @throws UncheckedIOException when they cannot be written; then none counts
   */
  long append(List<RegisterEvent> events, long end) {
    StringBuilder lines = new StringBuilder();
    events.forEach(event -> lines.append(RegisterLine.of(event, clock.instant())));
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(lines.toString());
    long length = bytes.remaining();
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
        channel.truncate(end);
        long at = end;
        while (bytes.hasRemaining()) {
          at += channel.write(bytes, at);
        }
        channel.force(true);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the register of people " + file, e);
    }
    return end + length;
  }
}

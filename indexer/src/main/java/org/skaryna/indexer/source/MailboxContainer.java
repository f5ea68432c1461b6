// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.skaryna.archive.Origin;
import org.skaryna.indexer.source.SourceItem.Member;
import org.skaryna.indexer.source.SourceItem.Unreadable;

/**
 * A mailbox (mbox, RFC 4155): a message begins with a line {@code From } after an empty line or at
 * the start. A message is known by its Message-ID, for want of one by its number. Messages are kept
 * as they stand, without their {@code From } line.
 */
final class MailboxContainer implements Container {
  private static final int LONGEST_MESSAGE = 64 << 20;
  private static final int LONGEST_LINE = 8 << 20;
  private static final Pattern BEGIN = Pattern.compile("From \\S+ .{0,60}?\\d{1,2}:\\d{2}");

  @Override
  public void read(Path file, Origin place, ItemSink sink)
      throws IOException, InterruptedException {
    try (InputStream in = Files.newInputStream(file)) {
      LineReader lines = new LineReader(in, LONGEST_LINE);
      Messages messages = new Messages(place, sink);
      boolean afterEmpty = true;
      while (lines.advance()) {
        byte[] line = lines.bytes();
        if (afterEmpty && isBegin(line)) {
          messages.begin();
        } else if (lines.isTooLong()) {
          messages.leaveOut();
        } else {
          messages.append(line);
        }
        afterEmpty = line.length == 0 || (line.length == 1 && line[0] == '\r');
        sink.read(lines.length());
      }
      messages.end();
    }
  }

  /** {@code From hanna@example.org Mon Jan 1 00:00:00 2024}; a sentence has no such time. */
  private static boolean isBegin(byte[] line) {
    return line.length > 5
        && line[0] == 'F'
        && BEGIN.matcher(new String(line, StandardCharsets.ISO_8859_1)).lookingAt();
  }

  private static final class Messages {
    private final Origin place;
    private final ItemSink sink;
    private final Set<String> ids = new HashSet<>();
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private String id = "";
    private boolean inHeader = true;
    private boolean tooLong;
    private int number;

    Messages(Origin place, ItemSink sink) {
      this.place = place;
      this.sink = sink;
    }

    void begin() throws InterruptedException {
      end();
      message.reset();
      id = "";
      inHeader = true;
      tooLong = false;
    }

    /** A part of it that is not kept: then it is not the original. */
    void leaveOut() {
      tooLong = true;
    }

    void append(byte[] line) {
      if (message.size() + line.length >= LONGEST_MESSAGE) {
        tooLong = true;
        return;
      }
      if (inHeader) {
        readHeader(new String(line, StandardCharsets.ISO_8859_1));
      }
      message.writeBytes(line);
      message.write('\n');
    }

    void end() throws InterruptedException {
      if (message.size() == 0 && !tooLong) {
        return;
      }
      number++;
      boolean known = !id.isEmpty() && ids.add(id);
      String member = known ? id : "message " + number;
      Origin origin = Container.member(place, member);
      if (tooLong) {
        sink.item(
            new Unreadable(
                origin,
                "expected at most %d MB a message and %d MB a line"
                    .formatted(LONGEST_MESSAGE >> 20, LONGEST_LINE >> 20)));
      } else {
        sink.item(
            new Member(
                origin,
                "message-%d.eml".formatted(number),
                "message/rfc822",
                message.toByteArray()));
      }
    }

    private void readHeader(String line) {
      inHeader = !line.isBlank();
      if (line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
        id = line.substring("message-id:".length()).replaceAll("\\p{Cntrl}", "").strip();
      }
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skaryna.archive.ArchiveException;

/**
 * The log of changes and refusals, {@code audit.jsonl} in the data folder. Lines are only ever
 * added, and each is on disk when {@link #record} returns. Safe for any number of threads and
 * processes.
 *
 * <p>A line that a crash left unfinished is taken out by the next writer, who notes it with what
 * was left of it: it never was reported as written.
 */
public final class AuditLog {
  private static final int BLOCK = 8 << 10;
  private static final int SHOWN_OF_A_TORN_LINE = 300;
  private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");

  private final Path file;

  private AuditLog(Path file) {
    this.file = file;
  }

  /** The log of a data folder, which is made with the first entry. */
  public static AuditLog in(Path dataFolder) {
    return new AuditLog(dataFolder.resolve("audit.jsonl"));
  }

  public Path file() {
    return file;
  }

  /**
   * Adds an entry.
   *
   * @throws ArchiveException when it could not be written to disk
   */
  public void record(AuditEntry entry) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ProcessLock.with(
          file,
          () -> {
            append(entry);
            return entry;
          });
    } catch (IOException e) {
      throw new ArchiveException("cannot write the audit log " + file + ": " + e.getMessage(), e);
    }
  }

  private void append(AuditEntry entry) throws IOException {
    boolean isNew = Files.notExists(file);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long end = repaired(channel);
      String line = AuditChain.line(entry, lastChecksum(channel, end));
      write(channel, end, line);
      channel.force(true);
    }
    if (isNew) {
      syncFolder();
    }
  }

  /** Takes an unfinished last line out, notes it, and returns where the next line begins. */
  private static long repaired(FileChannel channel) throws IOException {
    long size = channel.size();
    long end = lineStart(channel, size);
    if (end == size) {
      return size;
    }
    int torn = (int) Math.min(size - end, SHOWN_OF_A_TORN_LINE);
    String left = new String(bytes(channel, end, torn), UTF_8);
    String before = lastChecksum(channel, end);
    channel.truncate(end);
    String outcome = "took out a line that was not finished, of %d bytes: %s";
    AuditEntry note =
        new AuditEntry(
            Instant.now(), "", "", "repair", "", outcome.formatted(size - end, left), "");
    return write(channel, end, AuditChain.line(note, before));
  }

  private static long write(FileChannel channel, long at, String line) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap((line + "\n").getBytes(UTF_8));
    long end = at;
    while (bytes.hasRemaining()) {
      end += channel.write(bytes, end);
    }
    return end;
  }

  /** The checksum of the line that ends before {@code end}. */
  private static String lastChecksum(FileChannel channel, long end) throws IOException {
    if (end == 0) {
      return AuditChain.BEGINNING;
    }
    long start = lineStart(channel, end - 1);
    return AuditChain.checksum(bytes(channel, start, (int) (end - 1 - start)));
  }

  /** Where the line begins that {@code position} stands in. */
  private static long lineStart(FileChannel channel, long position) throws IOException {
    long end = position;
    while (end > 0) {
      int length = (int) Math.min(BLOCK, end);
      byte[] block = bytes(channel, end - length, length);
      for (int i = length - 1; i >= 0; i--) {
        if (block[i] == '\n') {
          return end - length + i + 1;
        }
      }
      end -= length;
    }
    return 0;
  }

  private static byte[] bytes(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
      // until all of it is read
    }
    return bytes.array();
  }

  private void syncFolder() throws IOException {
    if (!WINDOWS) {
      try (FileChannel folder =
          FileChannel.open(file.toAbsolutePath().getParent(), StandardOpenOption.READ)) {
        folder.force(true);
      }
    }
  }

  /**
   * Reads the whole log and follows its chain. It may be written meanwhile.
   *
   * @throws ArchiveException when it cannot be read
   */
  public AuditReport check() {
    List<String> problems = new ArrayList<>();
    long[] entries = {0};
    String last = AuditChain.BEGINNING;
    try (Lines lines = new Lines(file)) {
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        entries[0]++;
        problemWith(new String(line.get(), UTF_8), last)
            .ifPresent(what -> problems.add("%s:%d: %s".formatted(file, entries[0], what)));
        last = AuditChain.checksum(line.get());
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return new AuditReport(entries[0], last, problems);
  }

  private static Optional<String> problemWith(String line, String before) {
    if (AuditChain.entry(line).isEmpty()) {
      return Optional.of("expected an entry of the audit log, found something else");
    }
    return AuditChain.before(line).filter(before::equals).isPresent()
        ? Optional.empty()
        : Optional.of(
            "does not follow the line before it: one of the two was changed, or lines were taken"
                + " out or put in between them");
  }

  /**
   * Every entry that can be read, the oldest first.
   *
   * @throws ArchiveException when the log cannot be read
   */
  public List<AuditEntry> entries() {
    List<AuditEntry> entries = new ArrayList<>();
    try (Lines lines = new Lines(file)) {
      for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
        AuditChain.entry(new String(line.get(), UTF_8)).ifPresent(entries::add);
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
    return entries;
  }

  private ArchiveException unreadable(IOException e) {
    return new ArchiveException("cannot read the audit log " + file + ": " + e.getMessage(), e);
  }

  /** The lines that are finished; none where there is no log yet. */
  private static final class Lines implements AutoCloseable {
    private final InputStream in;

    Lines(Path file) throws IOException {
      in =
          Files.exists(file)
              ? new BufferedInputStream(Files.newInputStream(file))
              : InputStream.nullInputStream();
    }

    Optional<byte[]> next() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int octet = in.read(); octet >= 0; octet = in.read()) {
        if (octet == '\n') {
          return Optional.of(line.toByteArray());
        }
        line.write(octet);
      }
      return Optional.empty();
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.access;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.UnaryOperator;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.audit.ProcessLock;

/**
 * The file {@code tokens.json}, readable by its owner alone. It is written beside and put in the
 * old one's place in one step; whoever reads sees it whole, and sees that it is another one.
 */
final class TokenFile {
  private static final boolean POSIX =
      FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
  private static final FileAttribute<?>[] OWNER_ONLY =
      POSIX
          ? new FileAttribute<?>[] {
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
          }
          : new FileAttribute<?>[0];

  private final Path file;
  private volatile Content known = new Content(Stamp.ABSENT, List.of());

  TokenFile(Path file) {
    this.file = file;
  }

  private record Content(Stamp stamp, List<Token> tokens) {}

  /** What tells one state of the file from another; a file put in its place has another key. */
  private record Stamp(String key, FileTime modified, long size) {
    static final Stamp ABSENT = new Stamp("", FileTime.fromMillis(0), -1);

    static Stamp of(Path file) throws IOException {
      try {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        return new Stamp(String.valueOf(found.fileKey()), found.lastModifiedTime(), found.size());
      } catch (NoSuchFileException none) {
        return ABSENT;
      }
    }
  }

  /**
   * The tokens of this moment; none where there is no file.
   *
   * @throws ArchiveException when the file cannot be read, rather than letting anyone in or out
   */
  List<Token> tokens() {
    try {
      Stamp stamp = Stamp.of(file);
      if (!stamp.equals(known.stamp())) {
        List<Token> tokens =
            stamp.equals(Stamp.ABSENT) ? List.of() : TokenJson.read(Files.readString(file));
        known = new Content(stamp, tokens);
      }
      return known.tokens();
    } catch (IOException | IllegalArgumentException e) {
      throw new ArchiveException("cannot read the tokens in " + file + ": " + e.getMessage(), e);
    }
  }

  /** Changes the tokens, one process at a time. */
  void change(UnaryOperator<List<Token>> change) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      ProcessLock.with(
          file,
          () -> {
            write(TokenJson.write(change.apply(tokens())));
            return file;
          });
    } catch (IOException e) {
      throw new ArchiveException("cannot write the tokens to " + file + ": " + e.getMessage(), e);
    }
  }

  private void write(String json) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(draft, OWNER_ONLY);
    Files.writeString(draft, json);
    try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}

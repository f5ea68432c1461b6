// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.serve;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.Upload;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Uploads on disk, {@code uploads/ID/upload.json} and the files in {@code files} beside it, until
 * they are in the archive. A draft becomes an upload by one rename; before it, a crash leaves
 * nothing but what {@link #load} deletes.
 */
final class UploadFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(UploadFolder.class);
  private static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
  private static final String FILES = "files";
  private static final String STATE = "upload.json";

  private final Path folder;
  private final Path drafts;
  private Optional<FileLock> claim = Optional.empty();

  UploadFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
    drafts = this.folder.resolve("drafts");
  }

  /**
   * An upload as it is kept.
   *
   * @param said of each document in it, by the field's word
   * @param path of a file that stands elsewhere and is tried again, empty for files that were sent
   */
  record Stored(Upload upload, Actor by, String path, Map<String, List<String>> said) {
    Stored {
      said = Map.copyOf(said);
    }

    Stored with(Upload next) {
      return new Stored(next, by, path, said);
    }
  }

  boolean isThere() {
    return Files.isDirectory(folder);
  }

  /**
   * Makes sure that no other server takes these uploads in, until this is closed.
   *
   * @return whether none does
   */
  synchronized boolean claim() throws IOException {
    if (claim.isPresent()) {
      return true;
    }
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      claim = Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException inThisProcess) {
      claim = Optional.empty();
    }
    if (claim.isEmpty()) {
      channel.close();
    }
    return claim.isPresent();
  }

  @Override
  public synchronized void close() throws IOException {
    if (claim.isPresent()) {
      claim.get().acquiredBy().close();
      claim = Optional.empty();
    }
  }

  /** Where files are gathered before they are an upload. */
  Path draft() throws IOException {
    return Files.createDirectories(drafts.resolve(UUID.randomUUID().toString()).resolve(FILES));
  }

  void discard(Path draft) throws IOException {
    delete(whole(draft));
  }

  /** Whether a file lies with an upload. */
  boolean holds(Path file) {
    return file.startsWith(folder);
  }

  /** The id of the upload that a file lies with. */
  String uploadOf(Path file) {
    return folder.relativize(file).getName(0).toString();
  }

  Path files(String id) {
    return folder.resolve(id).resolve(FILES);
  }

  /** What becomes the upload: the folder of the draft's files. */
  private Path whole(Path draft) {
    return drafts.resolve(drafts.relativize(draft).getName(0));
  }

  /** Makes an upload of a draft; it is on disk when this returns. */
  void accept(Path draft, Stored stored) throws IOException {
    try (Stream<Path> files = Files.list(draft)) {
      for (Path file : files.toList()) {
        sync(file);
      }
    }
    sync(draft);
    Path whole = whole(draft);
    write(whole, stored);
    Files.move(whole, folder.resolve(stored.upload().id()), StandardCopyOption.ATOMIC_MOVE);
    sync(folder);
  }

  /** Notes how far an upload is; it is on disk when this returns. */
  void update(Stored stored) throws IOException {
    write(folder.resolve(stored.upload().id()), stored);
    sync(folder);
  }

  /** Deletes the files of an upload that are in the archive now. */
  void deleteTakenIn(Stored stored) throws IOException {
    Path files = files(stored.upload().id());
    if (!Files.isDirectory(files)) {
      return;
    }
    try (Stream<Path> all = Files.list(files)) {
      for (Path file : all.toList()) {
        if (!stored.upload().kept().contains(file.getFileName().toString())) {
          delete(file);
        }
      }
    }
  }

  void forget(String id) throws IOException {
    delete(folder.resolve(id));
  }

  /** Every upload that was accepted, the oldest first. Drafts are deleted. */
  List<Stored> load() throws IOException {
    Files.createDirectories(drafts);
    try (Stream<Path> left = Files.list(drafts)) {
      for (Path draft : left.toList()) {
        delete(draft);
      }
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(each -> Files.exists(each.resolve(STATE)))
          .flatMap(UploadFolder::read)
          .sorted(Comparator.comparing(stored -> stored.upload().id()))
          .toList();
    }
  }

  private static Stream<Stored> read(Path upload) {
    try {
      String json = Files.readString(upload.resolve(STATE));
      return Stream.of(JsonMapper.shared().readValue(json, Stored.class));
    } catch (IOException | JacksonException e) {
      LOG.error("the upload {} cannot be read, and waits there: {}", upload, e.getMessage());
      return Stream.empty();
    }
  }

  private static void write(Path upload, Stored stored) throws IOException {
    Files.createDirectories(upload);
    Path draft = upload.resolve(STATE + ".new");
    Files.writeString(draft, JsonMapper.shared().writeValueAsString(stored));
    sync(draft);
    Files.move(draft, upload.resolve(STATE), StandardCopyOption.ATOMIC_MOVE);
    sync(upload);
  }

  private static void sync(Path path) throws IOException {
    if (WINDOWS && Files.isDirectory(path)) {
      return;
    }
    StandardOpenOption how = WINDOWS ? StandardOpenOption.WRITE : StandardOpenOption.READ;
    try (FileChannel channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  private static void delete(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> all = Files.walk(path)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}

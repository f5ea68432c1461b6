// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.Accession;
import org.skaryna.archive.AccessionOptions;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Archive;
import org.skaryna.archive.Description;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.Origin;
import org.skaryna.archive.WriteLock;

/** What an index gets to know of an archive's changes, where it was left behind by a crash. */
class ReindexerTest {
  private static final Agent ANNA = new Agent("Ганна");

  @TempDir private Path folder;
  private WriteLock lock;
  private Archive archive;
  private final MemorySink sink = new MemorySink();

  @BeforeEach
  void open() {
    lock = WriteLock.acquire(folder, "test", Duration.ofSeconds(30), holder -> {});
    archive = OcflArchive.openForWriting(folder, lock);
    archive.accession(List.of(letter("a"), letter("b")), AccessionOptions.DEFAULT);
    Reindexer.catchUp(archive, sink);
  }

  @AfterEach
  void close() {
    archive.close();
    lock.close();
  }

  private static Accession letter(String id) {
    Description description =
        new Description(
            "Ліст " + id,
            List.of(),
            "",
            "be",
            "",
            "",
            "",
            List.of(),
            "text/plain",
            id + ".txt",
            List.of());
    return new Accession(
        id,
        new Origin("/" + id, ""),
        new Accession.Content.OfBytes(id.getBytes(UTF_8)),
        description,
        "тэкст");
  }

  @Test
  void ofWhatWasPurgedBeforeACrashNothingIsLeftInTheIndex() {
    archive.purge("a", "on demand", ANNA);

    Reindexer.catchUp(archive, sink);

    assertThat(sink.committed()).containsOnlyKeys("b");
    assertThat(sink.expunged()).containsExactly(archive.sequence());
    Reindexer.catchUp(archive, sink);
    assertThat(sink.expunged()).as("and once is enough").hasSize(1);
  }

  @Test
  void whatWasOnlyRemovedMayStayInItsFiles() {
    archive.remove("a", "withdrawn", ANNA);

    Reindexer.catchUp(archive, sink);

    assertThat(sink.committed()).containsOnlyKeys("b");
    assertThat(sink.expunged()).isEmpty();
  }

  @Test
  void aNewIndexHoldsNothingThatCouldBeLeft() {
    archive.purge("a", "on demand", ANNA);
    MemorySink fresh = new MemorySink();

    Reindexer.catchUp(archive, fresh);

    assertThat(fresh.committed()).containsOnlyKeys("b");
    assertThat(fresh.expunged()).isEmpty();
  }
}

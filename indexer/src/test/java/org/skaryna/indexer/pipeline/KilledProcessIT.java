// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.Archive;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.WriteLock;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.schema.ArticleFields;

/** {@code kill -9} while documents are taken in, again and again. */
@Tag("slow")
class KilledProcessIT {
  private static final int FILES = 400;
  private static final int KILLS = 5;
  private static final int LONGEST_LIFE_MILLIS = 2000;

  @TempDir Path folder;
  private final Set<String> reported = new TreeSet<>();

  @Test
  void keepsWhatItReportedWheneverItIsKilled() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < FILES; i++) {
      Path file = folder.resolve("in/%02d/%04d.txt".formatted(i % 20, i));
      Files.createDirectories(file.getParent());
      Files.writeString(
          file, "Запіс %d.\nГанчар Пятрусь Лозка зрабіў %d збаноў.\n".formatted(i, i));
    }

    for (int kill = 1; kill <= KILLS; kill++) {
      int exit = add(random.nextInt(LONGEST_LIFE_MILLIS));
      assertThat(exit).as("seed %d, kill %d: killed, not ended", seed, kill).isNotZero();
      check("seed %d, kill %d".formatted(seed, kill));
    }
    assertThat(add(Integer.MAX_VALUE)).isZero();
    check("seed %d, the end".formatted(seed));
    assertThat(reported).hasSize(FILES);
  }

  /** Returns the exit status; the process is killed so long after the first item it reports. */
  private int add(int lifeMillis) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                AddingProcess.class.getName(),
                folder.resolve("data").toString(),
                folder.resolve("in").toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (ExecutorService clock = Executors.newSingleThreadExecutor();
        BufferedReader fates =
            new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      boolean first = true;
      for (String fate = fates.readLine(); fate != null; fate = fates.readLine()) {
        if (first) {
          clock.execute(() -> kill(process, lifeMillis));
          first = false;
        }
        note(fate);
      }
      int exit = process.waitFor();
      clock.shutdownNow();
      return exit;
    }
  }

  private static void kill(Process process, int lifeMillis) {
    try {
      process.waitFor(lifeMillis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    process.toHandle().destroyForcibly(); // and leaves what it reported to be read
  }

  private void note(String line) {
    String[] fate = line.split("\t", -1);
    if (fate.length == 3) { // the last line may be cut off
      assertThat(fate[0]).as(line).isIn("ADDED", "UNCHANGED");
      reported.add(fate[1]);
    }
  }

  private void check(String when) throws IOException {
    Path data = folder.resolve("data");
    try (WriteLock lock = WriteLock.acquire(data, "test", Duration.ofSeconds(30), holder -> {});
        Archive archive = OcflArchive.openForWriting(data, lock);
        LuceneArticleSink sink = LuceneArticleSink.open(data.resolve("index"))) {
      Reindexer.catchUp(archive, sink);
      assertThat(reported).as(when).allMatch(id -> archive.find(id).isPresent());
      assertThat(archive.verify(document -> {}).problems()).as(when).isEmpty();
      checkIndex(when, data, archive.statistics().documents());
    }
  }

  private void checkIndex(String when, Path data, long documents) throws IOException {
    try (Directory directory = FSDirectory.open(data.resolve("index"));
        DirectoryReader index = DirectoryReader.open(directory)) {
      assertThat(index.numDocs()).as(when).isEqualTo((int) documents);
      IndexSearcher searcher = new IndexSearcher(index);
      for (String id : reported) {
        Query itself = new TermQuery(new Term(ArticleFields.ID, id));
        assertThat(searcher.count(itself)).as("%s: %s", when, id).isEqualTo(1);
      }
    }
  }
}

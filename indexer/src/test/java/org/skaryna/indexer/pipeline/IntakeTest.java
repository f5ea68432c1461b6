// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.skaryna.archive.Accession;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Origin;
import org.skaryna.indexer.article.ArchivedArticle;
import org.skaryna.indexer.article.Cataloguer;
import org.skaryna.indexer.article.LanguageDetector;
import org.skaryna.indexer.extract.ExtractedDocument;
import org.skaryna.indexer.pipeline.Prepared.Ready;

class IntakeTest {
  private final MemoryArchive archive = new MemoryArchive();
  private final AtomicInteger accessions = new AtomicInteger();
  private final List<String> reported = new ArrayList<>();
  private final AtomicInteger released = new AtomicInteger();
  private final Intake intake =
      new Intake(
          archive,
          new MemorySink(),
          progress(),
          IndexingOptions.DEFAULT,
          Agent.ofProcess(),
          new Tally());

  IntakeTest() {
    archive.beforeAccession(accessions::incrementAndGet);
  }

  @Test
  void archivesFilesTogetherAndReportsThemInTheirOrder() {
    take("a.html", "");
    take("b.html", "");
    take("c.html", "");
    assertThat(reported).as("before they are archived").isEmpty();

    intake.settle();

    assertThat(accessions).hasValue(1);
    assertThat(reported).containsExactly("a.html", "b.html", "c.html");
    assertThat(released).hasValue(3);
  }

  @Test
  void archivesAtMost64FilesAtOnce() {
    for (int i = 0; i < 65; i++) {
      take(i + ".html", "");
    }

    assertThat(accessions).hasValue(1);
    assertThat(reported).hasSize(64);
  }

  @Test
  void mixesNoFilesWithMembersAndNoMembersOfTwoContainers() {
    take("a.html", "");
    take("b.zip", "1.html");
    take("b.zip", "2.html");
    take("c.zip", "1.html");
    take("d.html", "");

    intake.finish();

    assertThat(accessions).hasValue(4);
    assertThat(reported).containsExactly("a.html", "b.zip", "b.zip", "c.zip", "d.html");
  }

  @Test
  void letsMembersWaitForTheirContainerButFilesNotForLong() {
    take("b.zip", "1.html");
    assertThat(intake.patience()).isEqualTo(Long.MAX_VALUE);

    intake.settle();
    take("a.html", "");

    assertThat(intake.patience()).isLessThan(Duration.ofSeconds(1).toNanos());
  }

  private void take(String path, String member) {
    Origin origin = new Origin(path, member);
    byte[] bytes = (path + member).getBytes(StandardCharsets.UTF_8);
    Accession accession =
        new Cataloguer(new LanguageDetector())
            .document(
                origin,
                path,
                new Accession.Content.OfBytes(bytes),
                ExtractedDocument.builder("Ён жыў у Гродне", "text/html").build());
    intake.take(
        new Ready(
            accession,
            ArchivedArticle.of(accession.id(), accession.description(), accession.text()),
            Optional.empty(),
            Duration.ZERO),
        released::incrementAndGet);
  }

  private IndexingProgress progress() {
    return new IndexingProgress() {
      @Override
      public void item(ItemFate fate) {
        reported.add(fate.origin().path());
      }
    };
  }
}

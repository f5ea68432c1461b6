// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderWatchTest {
  @TempDir Path folder;

  private Instant now = Instant.parse("2020-08-09T12:00:00Z");
  private FolderWatch watch;

  @BeforeEach
  void watch() {
    watch = new FolderWatch(folder, Duration.ofSeconds(5), () -> now);
  }

  private List<Path> lookAfter(int seconds) throws IOException {
    now = now.plusSeconds(seconds);
    return watch.arrived();
  }

  @Test
  void givesAFileOnceItHasStayedTheSame() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "першы");

    assertThat(lookAfter(0)).isEmpty();
    assertThat(lookAfter(4)).isEmpty();
    assertThat(lookAfter(1)).containsExactly(file);
    assertThat(lookAfter(60)).isEmpty();
  }

  @Test
  void waitsForAFileThatGrows() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "першы");
    lookAfter(0);
    Files.writeString(file, " і другі", StandardOpenOption.APPEND);

    assertThat(lookAfter(6)).isEmpty();
    assertThat(lookAfter(6)).containsExactly(file);
  }

  @Test
  void givesAChangedFileAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "першы");
    lookAfter(0);
    lookAfter(6);
    Files.writeString(file, "зменены тэкст");
    lookAfter(1);

    assertThat(lookAfter(6)).containsExactly(file);
  }

  @Test
  void givesAgainWhatCouldNotBeTakenIn() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "першы");
    lookAfter(0);
    assertThat(lookAfter(6)).containsExactly(file);
    watch.again(List.of(file));

    assertThat(lookAfter(1)).containsExactly(file);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.pdf.part", "a.TMP", "~a.docx~", ".a.txt.swp", ".hidden/a.txt", "a.crdownload"})
  void waitsForTheNameThatAFinishedFileGets(String unfinished) throws IOException {
    Path file = folder.resolve(unfinished);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "першы");
    lookAfter(0);
    assertThat(lookAfter(6)).isEmpty();

    Path finished = Files.move(file, folder.resolve("a.txt"));
    lookAfter(1);
    assertThat(lookAfter(6)).containsExactly(finished);
  }

  @Test
  void looksIntoFoldersButFollowsNoLinks() throws IOException {
    Path inside = folder.resolve("2020/жнівень");
    Files.createDirectories(inside);
    Path file = Files.writeString(inside.resolve("a.txt"), "першы");
    Files.createSymbolicLink(folder.resolve("loop"), folder);
    Files.createSymbolicLink(folder.resolve("link.txt"), file);
    lookAfter(0);

    assertThat(lookAfter(6)).containsExactly(file);
  }

  @Test
  void saysWhenTheFolderIsGoneAndFindsItAgain() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "першы");
    lookAfter(0);
    Path elsewhere = folder.resolveSibling(folder.getFileName() + "-elsewhere");
    Files.move(folder, elsewhere);

    assertThatThrownBy(() -> lookAfter(6)).isInstanceOf(IOException.class);

    Files.move(elsewhere, folder);
    assertThat(lookAfter(1)).containsExactly(file);
  }
}

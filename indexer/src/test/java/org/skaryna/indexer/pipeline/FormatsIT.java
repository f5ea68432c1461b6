// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Real files of many formats, many of them broken on purpose. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormatsIT {
  private static final Path FORMATS = Path.of("../../shared/formats");
  private static final double ENOUGH = 0.97;

  /** What a wrong encoding makes of Cyrillic or Polish letters. */
  private static final Pattern MISREAD = Pattern.compile("[\\u0080-\\u009F\\uFFFD]");

  private final MemorySink sink = new MemorySink();
  private final Map<String, List<ItemFate>> fates = new HashMap<>();

  @BeforeAll
  void addAll() throws IOException {
    assumeTrue(
        Files.isDirectory(FORMATS), () -> "skipped: " + FORMATS + " with sample files is absent");
    Path root = FORMATS.toRealPath();
    try (IndexingPipeline pipeline =
        new IndexingPipeline(new MemoryArchive(), sink, IndexingOptions.DEFAULT)) {
      pipeline.add(List.of(FORMATS), new ByFile(root, fates));
    }
  }

  @Test
  void givesEachFileAFateWithAReason() throws IOException {
    try (Stream<Path> files = Files.walk(FORMATS)) {
      Set<String> names =
          files
              .filter(Files::isRegularFile)
              .map(file -> FORMATS.relativize(file).toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(fates).containsOnlyKeys(names);
    }
    assertThat(fates.values().stream().flatMap(List::stream))
        .filteredOn(fate -> !fate.fate().takenIn())
        .noneMatch(fate -> fate.reason().isBlank())
        .noneMatch(fate -> fate.reason().contains("described"));
  }

  @Test
  void readsNearlyAllThatHaveText() throws IOException {
    Set<String> withoutText = withoutText();
    List<String> expected = new ArrayList<>(fates.keySet());
    expected.removeAll(withoutText);
    List<String> lost = expected.stream().filter(file -> !isTakenIn(file)).toList();

    assertThat(withoutText).allMatch(fates::containsKey).noneMatch(this::isTakenIn);
    assertThat(lost).hasSizeLessThanOrEqualTo((int) (expected.size() * (1 - ENOUGH)));
  }

  @Test
  void readsTheLettersOfOldEncodings() {
    Map<String, List<ItemFate>> old = new HashMap<>(fates);
    old.keySet().removeIf(file -> !file.startsWith("legacy-encodings/"));

    assertThat(old).hasSizeGreaterThan(30);
    assertThat(old.values())
        .allMatch(items -> items.stream().anyMatch(item -> isRead(item.language().code())));
    assertThat(old.values().stream().flatMap(List::stream).map(ItemFate::id))
        .map(id -> Objects.requireNonNull(sink.committed().get(id), id).text())
        .noneMatch(text -> MISREAD.matcher(text).find());
  }

  /** These files are in Russian and Polish; wrong letters make another language of them. */
  private static boolean isRead(String language) {
    return language.equals("ru") || language.equals("pl");
  }

  private boolean isTakenIn(String file) {
    return fates.getOrDefault(file, List.of()).stream().anyMatch(fate -> fate.fate().takenIn());
  }

  private static Set<String> withoutText() throws IOException {
    try (InputStream table =
        Objects.requireNonNull(FormatsIT.class.getResourceAsStream("formats-without-text.csv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf(',')))
          .collect(Collectors.toSet());
    }
  }

  private record ByFile(Path root, Map<String, List<ItemFate>> fates) implements IndexingProgress {
    @Override
    public void item(ItemFate fate) {
      String file = root.relativize(Path.of(fate.origin().path())).toString();
      fates.computeIfAbsent(file, name -> new ArrayList<>()).add(fate);
    }
  }
}

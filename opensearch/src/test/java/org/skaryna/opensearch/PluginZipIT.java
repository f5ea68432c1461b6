// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opensearch.Version;
import org.opensearch.common.bootstrap.JarHell;
import org.opensearch.plugins.PluginInfo;

/** The zip that {@code opensearch-plugin install} takes. */
class PluginZipIT {
  /** Jars that a node has. */
  private static final Pattern SERVER =
      Pattern.compile(
          "(opensearch-(?!java).*|lucene-.*|log4j-.*|jspecify-.*|joda-.*|jna-.*)[.]jar");

  @TempDir private static Path folder;

  @BeforeAll
  static void unpack() throws IOException {
    Path zip;
    try (Stream<Path> built = Files.list(Path.of("target"))) {
      zip =
          built
              .filter(file ->
                  file.getFileName().toString().matches("skaryna-analysis-opensearch-.*zip"))
              .findFirst()
              .orElseThrow();
    }
    try (ZipFile file = new ZipFile(zip.toFile())) {
      Enumeration<? extends ZipEntry> entries = file.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        try (InputStream content = file.getInputStream(entry)) {
          Files.copy(content, folder.resolve(Path.of(entry.getName()).getFileName().toString()));
        }
      }
    }
  }

  @Test
  void tellsWhatItRunsIn() throws IOException {
    PluginInfo info = PluginInfo.readFromProperties(folder);
    assertThat(info.getName()).isEqualTo("skaryna");
    assertThat(info.getClassname()).isEqualTo("org.skaryna.opensearch.plugin.SkarynaPlugin");
    assertThat(info.getVersion()).doesNotContain("$");
    var range = info.getOpenSearchVersionRanges().getFirst();
    assertThat(range.isSatisfiedBy(Version.fromString("3.7.0"))).isTrue();
    assertThat(range.isSatisfiedBy(Version.fromString("3.8.0"))).isTrue();
    assertThat(range.isSatisfiedBy(Version.fromString("2.19.0"))).isFalse();
  }

  /** By the check that OpenSearch itself makes when it installs and starts. */
  @Test
  void bringsNoClassThatOpenSearchHas() throws Exception {
    Set<String> brought = new HashSet<>();
    Set<URL> all = new LinkedHashSet<>();
    for (Path jar : jars()) {
      brought.add(jar.getFileName().toString());
      all.add(jar.toUri().toURL());
    }
    String ours = System.getProperty("java.class.path");
    for (String entry :
        System.getProperty("surefire.test.class.path", ours).split(File.pathSeparator)) {
      String name = Path.of(entry).getFileName().toString();
      if (SERVER.matcher(name).matches() && !brought.contains(name)) {
        all.add(Path.of(entry).toUri().toURL());
      }
    }
    assertThat(all).hasSizeGreaterThan(brought.size() + 20);
    JarHell.checkJarHell(all, problem -> {});
  }

  @Test
  void bringsTheJarsThatItNeeds() throws IOException {
    assertThat(jars().stream().map(jar -> jar.getFileName().toString()).toList())
        .anyMatch(name -> name.startsWith("skaryna-opensearch"))
        .anyMatch(name -> name.startsWith("skaryna-engine"))
        .anyMatch(name -> name.startsWith("skaryna-analysis"))
        .anyMatch(name -> name.startsWith("lucene-facet"))
        .noneMatch(name -> name.startsWith("lucene-core"))
        .noneMatch(name -> name.startsWith("opensearch-"));
  }

  private static List<Path> jars() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).toList();
    }
  }
}

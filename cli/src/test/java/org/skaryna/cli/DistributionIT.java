// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes to others carries the licences of all that is in it. */
class DistributionIT {
  private static final Path DISTRIBUTION = Path.of("target/skaryna");

  @Test
  void carriesOurLicenceAndNotices() {
    assertThat(DISTRIBUTION.resolve("LICENSE")).hasSameTextualContentAs(Path.of("../LICENSE"));
    assertThat(DISTRIBUTION.resolve("NOTICE")).hasSameTextualContentAs(Path.of("../NOTICE"));
  }

  @Test
  void carriesTheLesserLicenceOfItsDictionaries() {
    assertThat(DISTRIBUTION.resolve("licenses/LGPL-2.1.txt"))
        .content()
        .contains("GNU LESSER GENERAL PUBLIC LICENSE", "Version 2.1, February 1999");
  }

  @Test
  void namesTheLicenceOfEachLibrary() throws IOException {
    String listed = Files.readString(DISTRIBUTION.resolve("licenses/LIBRARIES.txt"));

    assertThat(libraries())
        .hasSizeGreaterThan(100)
        .allSatisfy(jar -> assertThat(listed).containsPattern(named(jar)));
    assertThat(listed).doesNotContainIgnoringCase("unknown license");
  }

  private static List<String> libraries() throws IOException {
    try (Stream<Path> jars = Files.list(DISTRIBUTION.resolve("lib"))) {
      return jars.map(jar -> jar.getFileName().toString())
          .filter(jar -> jar.endsWith(".jar") && !jar.startsWith("skaryna-"))
          .toList();
    }
  }

  /** {@code guava-33.5.0-jre.jar} stands as {@code :guava:33.5.0-jre}, a classifier apart. */
  private static String named(String jar) {
    String artifact = jar.replaceFirst("-[0-9].*", "");
    return ":" + artifact.replace(".", "\\.") + ":[0-9]";
  }
}

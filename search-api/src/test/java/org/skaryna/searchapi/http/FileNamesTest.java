// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {

  @ParameterizedTest(name = "{0} -> {1}")
  @CsvSource({
    "letter.eml, letter.eml",
    "../../etc/passwd, passwd",
    "..\\..\\boot.ini, boot.ini",
    "C:\\texts\\a b.doc, a b.doc",
    ".htaccess, htaccess",
    "..., document",
    "'', document",
    "' ', document",
    "/, document",
    "a., a",
    "a:b.txt, a_b.txt",
    "CON.txt, CON.txt"
  })
  void isThePlainName(String given, String safe) {
    assertThat(FileNames.safe(given)).isEqualTo(safe);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\u0000b.txt", "a\nb.txt", "a\u001b[2Jb.txt", "a\u202eb.txt", "a\ud800b"})
  void holdsNothingThatSteersATerminal(String given) {
    assertThat(FileNames.safe(given)).doesNotContainPattern("[\\p{C}]").startsWith("a");
  }

  @Test
  void isShortAndKeepsItsExtension() {
    String safe = FileNames.safe("ы".repeat(10_000) + ".html");
    assertThat(safe.getBytes(UTF_8).length).isLessThanOrEqualTo(180);
    assertThat(safe).endsWith(".html");
    assertThat(FileNames.safe("x".repeat(10_000) + "." + "y".repeat(10_000)).length())
        .isLessThanOrEqualTo(180);
  }

  @Test
  void isGivenOnceInOneFolder() {
    Set<String> used = new HashSet<>();
    assertThat(FileNames.unused("a.txt", used)).isEqualTo("a.txt");
    assertThat(FileNames.unused("A.TXT", used)).isEqualTo("A (2).TXT");
    assertThat(FileNames.unused("a.txt", used)).isEqualTo("a (3).txt");
  }
}

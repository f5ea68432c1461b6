// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.skaryna.archive.Origin;

class DocumentIdTest {
  @ParameterizedTest(name = "{0} {1} -> {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /texts/Ліст да маці.eml | ''             | ліст-да-маці
          /texts/a.zip            | b/Скарына.html | скарына
          /texts/a.jsonl          | line 3         | line-3
          /texts/…                | ''             | document
          """)
  void isReadable(String path, String member, String slug) {
    assertThat(DocumentId.of(new Origin(path, member))).matches(slug + "-[0-9a-f]{10}");
  }

  @Test
  void differsByPlaceAndStaysTheSame() {
    String id = DocumentId.of(Origin.ofFile("/a/x.txt"));

    assertThat(DocumentId.of(Origin.ofFile("/a/x.txt"))).isEqualTo(id);
    assertThat(DocumentId.of(Origin.ofFile("/b/x.txt"))).isNotEqualTo(id);
    assertThat(DocumentId.of(Origin.ofFile("/" + "д".repeat(5000))).length()).isLessThan(80);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginalHeadersTest {

  @ParameterizedTest(name = "{0} is {1}, {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "text/plain                        | text/plain                        | inline",
        "text/plain; charset=windows-1251  | text/plain; charset=windows-1251  | inline",
        "application/pdf                   | application/pdf                   | inline",
        "TEXT/HTML                         | text/html                         | attachment",
        "image/svg+xml                     | image/svg+xml                     | attachment",
        "text/plain, text/html             | application/octet-stream          | attachment",
        "text/plain; x=\"a\"               | application/octet-stream          | attachment",
        "''                                | application/octet-stream          | attachment",
        "html                              | application/octet-stream          | attachment",
      })
  void showsOnlyWhatCannotRun(String recorded, String sent, String kind) {
    OriginalHeaders headers = OriginalHeaders.of(recorded, "");

    assertThat(headers.mediaType()).isEqualTo(sent);
    assertThat(headers.disposition()).isEqualTo(kind);
  }

  @Test
  void namesTheFileForOldAndNewClients() {
    assertThat(OriginalHeaders.of("text/html", "Ліст 1.html").disposition())
        .isEqualTo(
            "attachment; filename=\"____ 1.html\"; "
                + "filename*=UTF-8''%D0%9B%D1%96%D1%81%D1%82%201.html");
  }

  @Test
  void takesNoFolderAlong() {
    assertThat(OriginalHeaders.of("text/html", "../../etc/passwd").disposition())
        .contains("filename=\"passwd\"")
        .doesNotContain("etc");
    assertThat(OriginalHeaders.of("text/html", "C:\\x\\a.html").disposition())
        .contains("filename=\"a.html\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\r\nSet-Cookie: x=y", "a\u0000b", "a\"; filename=\"b.exe", "\ud800.txt"})
  void letsNothingOutOfItsHeader(String hostile) {
    assertThat(OriginalHeaders.of(hostile, hostile).mediaType())
        .isEqualTo("application/octet-stream");
    assertThat(OriginalHeaders.of("text/html", hostile).disposition())
        .matches(
            "attachment; filename=\"[A-Za-z0-9._ -]*\"; filename\\*=UTF-8''[\\x21-\\x7E&&[^\";,]]*");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameHeadersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "application/pdf                  | application/pdf",
        "text/html                        | text/html",
        "TEXT/HTML; charset=windows-1251  | text/html; charset=windows-1251",
        "application/xhtml+xml            | text/html",
        "text/plain; charset=utf-8        | text/plain; charset=utf-8",
        "image/png                        | image/png"
      })
  void showsWhatABrowserShowsWithoutRunningIt(String format, String mediaType) {
    assertThat(FrameHeaders.of(format).orElseThrow().mediaType()).isEqualTo(mediaType);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "image/svg+xml",
        "application/javascript",
        "application/json",
        "text/xml",
        "multipart/related",
        "",
        "text/html\r\nSet-Cookie: a=b"
      })
  void showsNothingElse(String format) {
    assertThat(FrameHeaders.of(format)).isEmpty();
  }

  @Test
  void letsNothingRunAndNobodyElseFrameIt() {
    Map<String, String> headers = new HashMap<>();
    FrameHeaders.of("text/html").orElseThrow().set(headers::put);

    assertThat(headers.get("Content-Security-Policy"))
        .startsWith("sandbox; default-src 'none'")
        .contains("frame-ancestors 'self'")
        .doesNotContain("allow-", "script-src");
    assertThat(headers).containsEntry("X-Frame-Options", "SAMEORIGIN");
  }
}

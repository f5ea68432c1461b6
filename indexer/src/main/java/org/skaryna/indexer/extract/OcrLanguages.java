// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * The languages that the Tesseract of this machine can read, by their names there ({@code bel});
 * none where it is not installed.
 *
 * <p>All of {@link #NEEDED} or none is used: with one of them missing Tesseract refuses to work,
 * and with English alone it makes noise of Cyrillic.
 */
record OcrLanguages(Set<String> installed) {
  static final List<String> NEEDED = List.of("bel", "rus", "eng");

  private static final int PATIENCE_SECONDS = 10;

  OcrLanguages {
    installed = Set.copyOf(installed);
  }

  /** Those of this machine, asked for once per process. */
  static OcrLanguages here() {
    return Here.LANGUAGES;
  }

  /**
   * @param program Tesseract's name or path
   */
  static OcrLanguages of(String program) {
    try {
      Process process =
          new ProcessBuilder(program, "--list-langs").redirectErrorStream(true).start();
      process.getOutputStream().close();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new OcrLanguages(Set.of());
      }
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new OcrLanguages(said.lines().map(String::strip).collect(Collectors.toSet()));
    } catch (IOException notInstalled) {
      return new OcrLanguages(Set.of());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new OcrLanguages(Set.of());
    }
  }

  boolean suffice() {
    return installed.containsAll(NEEDED);
  }

  /** As Tesseract takes them: {@code bel+rus+eng}. */
  static String option() {
    return String.join("+", NEEDED);
  }

  private static final class Here {
    private static final OcrLanguages LANGUAGES = of("tesseract");
  }
}

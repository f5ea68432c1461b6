// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlankPageTest {
  private static BufferedImage page() {
    BufferedImage page = new BufferedImage(2480, 3508, BufferedImage.TYPE_BYTE_GRAY);
    int[] white = new int[page.getWidth()];
    Arrays.fill(white, 0xFFFFFF);
    for (int y = 0; y < page.getHeight(); y++) {
      page.setRGB(0, y, white.length, 1, white, 0, white.length);
    }
    return page;
  }

  private static boolean isBlank(BufferedImage page) throws IOException {
    return isBlank(ScannedPage.image(page, "png"));
  }

  private static boolean isBlank(byte[] bytes) throws IOException {
    InputStream picture = BlankPage.peekable(new ByteArrayInputStream(bytes));
    boolean blank = BlankPage.is(picture);
    assertThat(picture.readAllBytes()).isEqualTo(bytes);
    return blank;
  }

  @Test
  void aWholePageOfOneColourIsBlank() throws IOException {
    assertThat(isBlank(page())).isTrue();
  }

  @Test
  void aSingleDotMayBeText() throws IOException {
    BufferedImage page = page();
    page.setRGB(2479, 3507, 0);
    assertThat(isBlank(page)).isFalse();
  }

  @Test
  void whatIsNoPictureIsLeftToTesseract() throws IOException {
    assertThat(isBlank("no picture".getBytes(StandardCharsets.UTF_8))).isFalse();
    assertThat(isBlank(new byte[1 << 20])).isFalse();
  }
}

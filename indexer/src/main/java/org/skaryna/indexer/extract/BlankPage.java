// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.imageio.ImageIO;

/**
 * Pictures of one colour, as empty pages of a PDF are drawn: to look costs a tenth of starting
 * Tesseract.
 */
final class BlankPage {
  /** A picture of one colour packs to a thousandth: an A4 page at 600 dots an inch has 100 kB. */
  private static final int LARGEST = 1 << 18;

  private BlankPage() {}

  /** A stream with the same bytes that can be looked into. */
  static InputStream peekable(InputStream picture) {
    return picture.markSupported() ? picture : new BufferedInputStream(picture);
  }

  /**
   * Whether there is nothing to read; the stream is where it was.
   *
   * @param picture supports {@link InputStream#mark}
   */
  static boolean is(InputStream picture) throws IOException {
    picture.mark(LARGEST + 1);
    byte[] bytes = picture.readNBytes(LARGEST + 1);
    picture.reset();
    return bytes.length <= LARGEST && isOfOneColour(bytes);
  }

  private static boolean isOfOneColour(byte[] bytes) throws IOException {
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(bytes));
    if (image == null) {
      return false; // in no format of Java's; Tesseract may know it
    }
    int[] row = new int[image.getWidth()];
    int colour = image.getRGB(0, 0);
    for (int y = 0; y < image.getHeight(); y++) {
      image.getRGB(0, y, row.length, 1, row, 0, row.length);
      if (Arrays.stream(row).anyMatch(pixel -> pixel != colour)) {
        return false;
      }
    }
    return true;
  }
}

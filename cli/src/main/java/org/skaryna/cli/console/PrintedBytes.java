// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;

/**
 * Bytes of UTF-8 that are printed as text whenever they are flushed. To be flushed between letters,
 * as a writer of text does.
 */
public final class PrintedBytes extends OutputStream {
  private static final int PART = 1 << 15;

  private final PrintWriter out;
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  public PrintedBytes(PrintWriter out) {
    this.out = out;
  }

  @Override
  public void write(int b) {
    bytes.write(b);
  }

  @Override
  public void write(byte[] b, int off, int len) {
    bytes.write(b, off, len);
    if (bytes.size() > PART) {
      printLines();
    }
  }

  /** Whole lines alone: no letter is cut where a line ends. */
  private void printLines() {
    byte[] all = bytes.toByteArray();
    int end = all.length;
    while (end > 0 && all[end - 1] != '\n') {
      end--;
    }
    out.print(new String(all, 0, end, UTF_8));
    bytes.reset();
    bytes.write(all, end, all.length - end);
  }

  @Override
  public void flush() {
    out.print(bytes.toString(UTF_8));
    out.flush();
    bytes.reset();
  }
}

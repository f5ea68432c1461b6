// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.page;

/**
 * A page to open.
 *
 * @param what it is, for the table
 * @param width of the screen in CSS pixels
 * @param height of the screen in CSS pixels
 */
record MeasuredPage(String what, String address, int width, int height) {
  private static final int PHONE = 390;

  String screen() {
    return width == PHONE ? "phone" : "desktop";
  }

  static MeasuredPage onPhone(String what, String address) {
    return new MeasuredPage(what, address, PHONE, 844);
  }

  static MeasuredPage onDesktop(String what, String address) {
    return new MeasuredPage(what, address, 1440, 900);
  }
}

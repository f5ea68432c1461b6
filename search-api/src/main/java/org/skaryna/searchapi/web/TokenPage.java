// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.time.LocalDate;
import java.util.List;
import org.skaryna.searchapi.access.Token;

/**
 * Who may do what.
 *
 * @param made the token made just now, which is shown this once; else empty
 * @param wrong why none was made, a sentence; else empty
 * @param items the newest first
 */
record TokenPage(Frame frame, String made, String wrong, List<Item> items) {

  /** What is known of a token. */
  record Item(String name, String role, String made, String state, boolean valid) {}

  static Item item(Token token, LocalDate today, Messages text) {
    return new Item(
        token.name(),
        text.get("role." + token.role().word()),
        WorkTime.of(token.created(), text),
        state(token, today, text),
        token.isValidOn(today));
  }

  private static String state(Token token, LocalDate today, Messages text) {
    if (!token.revoked().equals(Token.NEVER)) {
      return text.get("tokens.revoked", WorkTime.of(token.revoked(), text));
    }
    if (token.lastDay().equals(Token.NO_END)) {
      return text.get("tokens.valid");
    }
    String day = DateText.of(token.lastDay().toString(), text.locale());
    return text.get(today.isAfter(token.lastDay()) ? "tokens.ended" : "tokens.until", day);
  }

  Messages text() {
    return frame.text();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

/**
 * Asks for a token.
 *
 * @param reader the name of a token that may read but not write; empty where nobody signed in
 * @param wrong whether the one given just now is not valid
 */
record SignInPage(Frame frame, String reader, boolean wrong) {
  static SignInPage of(Visit visit, String reader, boolean wrong) {
    return new SignInPage(Frame.of(visit, visit.text().get("archive")), reader, wrong);
  }

  Messages text() {
    return frame.text();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import org.skaryna.searchapi.http.QueryParameters;

/** What went wrong, and the way back. */
record ProblemPage(Frame frame, String title, String advice) {

  static ProblemPage of(int status, Messages text) {
    String known = text.all().containsKey("problem." + status) ? "problem." + status : "problem";
    String title = text.get(known);
    return new ProblemPage(
        Frame.of(text, title, "/", QueryParameters.NONE), title, text.get(known + ".advice"));
  }

  Messages text() {
    return frame.text();
  }
}

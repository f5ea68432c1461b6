// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

/** What went wrong, and the way back. */
record ProblemPage(Frame frame, String title, String advice) {

  static ProblemPage of(int status, Visit visit) {
    Messages text = visit.text();
    String known = text.all().containsKey("problem." + status) ? "problem." + status : "problem";
    String title = text.get(known);
    return new ProblemPage(Frame.of(visit.atStart(), title), title, text.get(known + ".advice"));
  }

  Messages text() {
    return frame.text();
  }
}

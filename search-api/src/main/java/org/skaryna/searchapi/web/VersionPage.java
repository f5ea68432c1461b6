// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;
import org.skaryna.searchapi.web.DocumentPage.Fact;

/**
 * How a document was described once.
 *
 * @param heading which version of how many
 * @param title of the document today
 * @param document the address of its page
 */
record VersionPage(Frame frame, String heading, String title, String document, List<Fact> facts) {

  Messages text() {
    return frame.text();
  }
}

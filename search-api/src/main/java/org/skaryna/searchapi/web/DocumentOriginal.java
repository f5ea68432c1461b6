// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Description;
import org.skaryna.searchapi.http.FrameHeaders;
import org.skaryna.searchapi.http.PercentEncoding;

/**
 * The original as a page offers it.
 *
 * @param download where it is saved from
 * @param frame where a frame beside the text shows it from; empty for formats that no browser shows
 * @param size for the reader: 1.5 MiB
 * @param isPicture which fits itself to the page where no frame is around it
 */
record DocumentOriginal(
    String name, String format, String size, String download, String frame, boolean isPicture) {
  static DocumentOriginal of(ArchivedDocument document, Messages text) {
    Description description = document.description();
    String id = PercentEncoding.encode(document.id());
    boolean shown = FrameHeaders.of(description.format()).isPresent();
    return new DocumentOriginal(
        description.fileName(),
        FieldText.format(description.format(), text),
        DocumentPage.size(document.fixity().bytes(), text),
        "/api/documents/" + id + "/original",
        shown ? "/documents/" + id + "/view" : "",
        description.format().startsWith("image/"));
  }
}

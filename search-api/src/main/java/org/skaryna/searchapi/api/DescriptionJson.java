// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.api;

import java.util.List;
import org.skaryna.archive.Description;

/**
 * A description as the JSON API writes it, in the terms of Dublin Core.
 *
 * @param access {@code public}, {@code restricted}, {@code embargoed until 2030-01-01}
 */
record DescriptionJson(
    String title,
    List<String> creators,
    String date,
    String language,
    String source,
    String type,
    String identifier,
    List<String> subjects,
    String format,
    String fileName,
    List<String> notes,
    String access) {

  static DescriptionJson of(Description it) {
    return new DescriptionJson(
        it.title(),
        it.creators(),
        it.date(),
        it.language(),
        it.source(),
        it.type(),
        it.identifier(),
        it.subjects(),
        it.format(),
        it.fileName(),
        it.notes(),
        it.access().toString());
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.util.Optional;

/**
 * One document's part in an {@link ObjectVersion}.
 *
 * @param original absent for a removal, and where the object has it already
 * @param text the extracted text, empty for a removal
 * @param prior the record before this one, where there is one
 */
record Edit(
    StoredRecord stored,
    Optional<Accession.Content> original,
    String text,
    Optional<CatalogueEntry> prior) {

  String originalPath() {
    return DocumentPaths.original(stored.id(), stored.extracted());
  }

  /** The file that the new version no longer shows; earlier versions keep it. */
  Optional<String> obsolete() {
    return prior
        .map(CatalogueEntry::stored)
        .filter(before -> !before.isRemoval())
        .map(before -> DocumentPaths.original(before.id(), before.extracted()))
        .filter(path -> stored.isRemoval() || !path.equals(originalPath()));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/**
 * A record and where it is kept.
 *
 * @param object the id of the OCFL object
 * @param recordPath of the record's file, in the OCFL storage root
 * @param originalPath of the original, in the OCFL storage root; empty for a removal
 * @param fingerprint see {@link StoredRecord#fingerprint}; empty for a removal
 */
record CatalogueEntry(
    StoredRecord stored,
    String object,
    String recordPath,
    String originalPath,
    String fingerprint) {}

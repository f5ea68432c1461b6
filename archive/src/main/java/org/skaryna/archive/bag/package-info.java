// SPDX-License-Identifier: Apache-2.0
/**
 * Documents on their way from one archive to another, as BagIt 1.0 (RFC 8493, 2018). {@link
 * org.skaryna.archive.bag.BagExport} writes a bag, {@link org.skaryna.archive.bag.Bag} reads and
 * verifies any bag, {@link org.skaryna.archive.bag.BagImport} takes the documents of one of ours
 * in. A bag made elsewhere is only verified here; its payload goes the way of a folder.
 *
 * <p>The Library of Congress's own library (gov.loc:bagit 5.2.0, 2018) judges our bags in the tests
 * and does no more: it follows links out of the bag, needs time by the square of a folder's files,
 * refuses upper-case checksums, and neither reads {@code %25} in a name nor compares the
 * Payload-Oxum.
 */
@NullMarked
package org.skaryna.archive.bag;

import org.jspecify.annotations.NullMarked;

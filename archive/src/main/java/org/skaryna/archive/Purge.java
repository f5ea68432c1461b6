// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/**
 * What is to be destroyed in one object.
 *
 * @param object as it stands
 * @param document the key by which the document's files are named
 * @param before the versions of the object to go through are those before this one
 */
record Purge(StoredObject object, String document, int before) {}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

/**
 * A file of an upload.
 *
 * @param name as it lies in the upload's folder: no path, no control character, not hidden
 */
public record UploadedFile(String name, long bytes) {}

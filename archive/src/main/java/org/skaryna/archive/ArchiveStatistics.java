// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

/** The archive's size; bytes are those of originals, without versions that were replaced. */
public record ArchiveStatistics(long documents, long removed, long failures, long bytes) {}

// SPDX-License-Identifier: Apache-2.0
/**
 * What is to be taken in: {@link org.skaryna.indexer.source.SourceWalker} goes through files and
 * folders, a {@link org.skaryna.indexer.source.Container} through the members of one file (a ZIP, a
 * JSONL, a mailbox, a web archive); both give {@link org.skaryna.indexer.source.SourceItem}s.
 */
@NullMarked
package org.skaryna.indexer.source;

import org.jspecify.annotations.NullMarked;

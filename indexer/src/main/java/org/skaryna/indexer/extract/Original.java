// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import org.skaryna.archive.Accession.Content;

/**
 * A document as it came.
 *
 * @param name its file name, which tells something of its format: {@code letter.eml}
 * @param mediaType what a server or a container declared ({@code text/html; charset=utf-8}), or
 *     empty
 */
public record Original(String name, String mediaType, Content content) {}

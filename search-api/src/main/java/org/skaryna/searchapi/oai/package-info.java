// SPDX-License-Identifier: Apache-2.0
/**
 * The archive as harvesters read it: OAI-PMH 2.0 (openarchives.org, 2002; document version
 * 2015-01-08). Start at {@link org.skaryna.searchapi.oai.OaiHandler}; {@code Harvest} tells which
 * records there are, {@code OaiDocument} writes them.
 *
 * <p>It is written here and not with xoai-data-provider, whose resumption tokens count places in a
 * list (5.3.0): where a record changes during a harvest, the places behind it move up, and the
 * harvester misses one. Ours hold the number of the last change that was sent.
 */
@NullMarked
package org.skaryna.searchapi.oai;

import org.jspecify.annotations.NullMarked;

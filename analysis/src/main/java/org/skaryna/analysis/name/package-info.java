// SPDX-License-Identifier: Apache-2.0
/**
 * A person's name under every spelling, language, script and grammatical case.
 *
 * <p>Loose keys when indexing ({@link org.skaryna.analysis.name.NameAnalyzer} writes {@code
 * key|Surface} terms), a careful comparison when searching ({@link
 * org.skaryna.analysis.name.NameMatcher} judges each distinct surface that stands under the asked
 * name's keys, then whether the words found near each other are this name as a whole). Start
 * reading at {@code NameMatcher}; how letters become sounds is in {@code name.sound}.
 */
@NullMarked
package org.skaryna.analysis.name;

import org.jspecify.annotations.NullMarked;

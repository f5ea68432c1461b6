// SPDX-License-Identifier: Apache-2.0
/**
 * The people of the archive. Articles are indexed with the forms in which they name people ({@link
 * org.skaryna.engine.people.MentionForm}); who is who stands beside the index, in the {@link
 * org.skaryna.engine.people.RegisterFile}, so that it outlives reindexing and an archivist can
 * change it. {@link org.skaryna.engine.people.PersonClusters} decides where a new form belongs,
 * {@link org.skaryna.engine.people.PeopleCatalogue} answers for one snapshot of the index. Start
 * there. Names are recognised in texts by {@code org.skaryna.analysis.people}.
 */
@NullMarked
package org.skaryna.engine.people;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: Apache-2.0
/**
 * What the server asks of those who take documents in: {@link
 * org.skaryna.searchapi.intake.DocumentIntake}. The pipeline is unknown here; whoever starts the
 * server hands it over.
 */
@NullMarked
package org.skaryna.searchapi.intake;

import org.jspecify.annotations.NullMarked;

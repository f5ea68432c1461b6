// SPDX-License-Identifier: Apache-2.0
/**
 * Where the archive and the index of an installation stand ({@link
 * org.skaryna.cli.installation.DataFolder}), who may write there ({@link
 * org.skaryna.cli.installation.Writing}), and what its settings file says.
 */
@NullMarked
package org.skaryna.cli.installation;

import org.jspecify.annotations.NullMarked;

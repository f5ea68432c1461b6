// SPDX-License-Identifier: Apache-2.0
/**
 * What every command prints with and reads its options by: {@link org.skaryna.cli.console.Console},
 * progress bars, exit statuses, dates and words as people type them. Knows of no archive.
 */
@NullMarked
package org.skaryna.cli.console;

import org.jspecify.annotations.NullMarked;

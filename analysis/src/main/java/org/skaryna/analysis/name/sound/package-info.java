// SPDX-License-Identifier: Apache-2.0
/**
 * How names sound: letters to sounds ({@link org.skaryna.analysis.name.sound.Sounds}), sounds to
 * index keys ({@link org.skaryna.analysis.name.sound.SoundKeys}), and how far two words are apart
 * ({@link org.skaryna.analysis.name.sound.SoundDistance}). The rules are letters.csv, keys.csv and
 * costs.csv, beside this package among the resources.
 */
@NullMarked
package org.skaryna.analysis.name.sound;

import org.jspecify.annotations.NullMarked;

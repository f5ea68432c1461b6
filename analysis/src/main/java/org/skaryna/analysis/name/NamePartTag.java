// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

/** What a word of a name is. */
public enum NamePartTag {
  /** Уладзімір. */
  GIVEN,
  /** Мікалаевіч. */
  PATRONYMIC,
  /** Лабковіч; both words of a double-barrelled name are family names. */
  FAMILY,
  /** У. or Yu., in place of a given name or a patronymic. */
  INITIAL,
  /** A word of a name that nothing tells more about. */
  UNKNOWN
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

/** How much of a name a mention gives. */
public enum MentionKind {
  /** Given and family name: Уладзімір Лабковіч; Лабковіч Уладзімір Мікалаевіч. */
  FULL,
  /** Given name and patronymic without a family name: Уладзімір Мікалаевіч. */
  PATRONYMIC,
  /** Initials and family name: У. М. Лабковіч. */
  INITIALS,
  /** A family name alone: Лабковіч. */
  FAMILY,
  /** A name of the archive's own table that is none of these: Цётка. */
  KNOWN
}

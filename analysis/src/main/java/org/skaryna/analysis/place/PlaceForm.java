// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

/**
 * What a written form may stand for.
 *
 * @param cases the grammatical cases it may be, as {@link Cases}
 * @param spelling how strictly it is written
 */
record PlaceForm(Place place, int cases, Doubt doubt, Spelling spelling) {

  /** How a form has to be written in a text, from loose to strict. */
  enum Spelling {
    ANY,

    /** With its diacritics: Ščary, where Scary is an English word. */
    MARKED,

    /** In capitals: ЗША. */
    CAPITALS
  }

  /** Of one place's same forms: every case, the graver doubt, the looser spelling. */
  PlaceForm or(PlaceForm other) {
    Spelling looser = spelling.compareTo(other.spelling) <= 0 ? spelling : other.spelling;
    return new PlaceForm(place, cases | other.cases, doubt.or(other.doubt), looser);
  }

  boolean isAcronym() {
    return spelling == Spelling.CAPITALS;
  }

  boolean isNominative() {
    return (cases & Cases.NOMINATIVE) != 0;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.List;
import org.skaryna.analysis.cache.WordCache;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.GivenName;

/**
 * What a word may be in a name, whatever stands beside it.
 *
 * @param written as in the text
 * @param folded without capitals
 * @param forms the nominatives that it may stand for
 * @param given those of them that are given names
 * @param kinds a set of the constants here
 */
record WordFacts(
    String written, String folded, List<BaseForm> forms, List<GivenReading> given, int kinds)
    implements WordCache.Entry {
  /** A full given name in some case. */
  static final int GIVEN = 1;

  /** A short one: Саша. */
  static final int SHORT = 2;

  /** From a known given name: Мікалаевіч, in some case. */
  static final int PATRONYMIC = 4;

  /** Ends as family names do. */
  static final int FAMILY = 8;

  /** Ends as adjectives do, some of which are family names: Гродзенскі. */
  static final int ADJECTIVE = 16;

  /** No name: a stop word, a day. */
  static final int ORDINARY = 32;

  /** A word of organisations and the like: Камітэт. */
  static final int BLOCKED = 64;

  /** A title or role: прэзідэнт, Dr. */
  static final int TITLE = 128;

  /** A place that is no other word. */
  static final int PLACE = 256;

  /** A word for what is called after people: вуліца. */
  static final int THING = 512;

  /** The dictionary has it as a family name, and as nothing else. */
  static final int LISTED = 1024;

  /** The dictionary has it in small letters: a family name beside a given name at most. */
  static final int DICTIONARY = 2048;

  /** A ship or the like, called just as a person is: параход Антон Чэхаў. */
  static final int SHIP = 4096;

  /** A preposition that no nominative follows. */
  static final int PREPOSITION = 8192;

  /** A given name that a form may be. */
  record GivenReading(BaseForm form, GivenName name, boolean full) {}

  boolean is(int kind) {
    return (kinds & kind) != 0;
  }

  @Override
  public boolean isOf(char[] letters, int length) {
    return WordCache.Entry.isSame(written, letters, length);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.skaryna.searchapi.request.NoSuchPersonException;

/**
 * What archivists decide of who is who. It shows once a method returns, stays through reindexing,
 * and is written into the audit log. Safe for any number of threads.
 *
 * <p>Every method throws {@link NoSuchPersonException} for an id that is nobody's, and {@link
 * IntakeUnavailableException} when it could not be begun in time; then nothing was changed.
 */
public interface PeopleEditing {

  /**
   * Makes one person of two; the second's id leads to the first from now on.
   *
   * @param wait how long to wait until it can be begun
   * @throws IllegalArgumentException when both are one already
   */
  void merge(String into, String from, Actor by, Duration wait);

  /**
   * Makes another person of some forms of one.
   *
   * @param forms as readers see them: Уладзімір Мікалаевіч Лабковіч
   * @return the id of the new person
   * @throws IllegalArgumentException when none of them, or all of them, are the person's
   */
  String split(String person, List<String> forms, Actor by, Duration wait);

  /**
   * Gives a person the names that readers see.
   *
   * @param labels by language: be, ru or en; an empty one brings the usual one back
   */
  void rename(String person, Map<String, String> labels, Actor by, Duration wait);
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.intake;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Files that were sent together, and what became of them.
 *
 * @param by the name of the token that sent them
 * @param problem why it stopped, empty where it did not
 * @param fates how many items met each fate, by its word
 * @param items the first items, at most {@value #MOST_ITEMS}
 * @param kept the names of files that still lie with the server, because not all of them was taken
 *     in; they can be tried again, or given up
 */
public record Upload(
    String id,
    State state,
    String by,
    Instant received,
    String problem,
    List<UploadedFile> files,
    Map<String, Long> fates,
    List<ItemOutcome> items,
    List<String> kept) {

  /** How many items are listed; the rest is counted. */
  public static final int MOST_ITEMS = 1_000;

  /** How far it is. */
  public enum State {
    /** It is on disk, and will be taken in even if the server is killed now. */
    WAITING,
    RUNNING,
    /** Every item has its fate. */
    DONE,
    /** The archive could not be written to; {@code problem} says why. It can be tried again. */
    STOPPED
  }

  public Upload {
    files = List.copyOf(files);
    fates = Map.copyOf(fates);
    items = List.copyOf(items);
    kept = List.copyOf(kept);
  }

  /** Whether nothing more happens to it by itself. */
  @JsonIgnore
  public boolean isSettled() {
    return state == State.DONE || state == State.STOPPED;
  }
}

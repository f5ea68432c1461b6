// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.snippets;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.skaryna.searchapi.intake.Actor;
import org.skaryna.searchapi.intake.PeopleEditing;

/** For a server that only answers searches. */
final class NoEditing implements PeopleEditing {
  private static UnsupportedOperationException nothing() {
    return new UnsupportedOperationException("this server only answers searches");
  }

  @Override
  public void merge(String into, String from, Actor by, Duration wait) {
    throw nothing();
  }

  @Override
  public String split(String person, List<String> forms, Actor by, Duration wait) {
    throw nothing();
  }

  @Override
  public void rename(String person, Map<String, String> labels, Actor by, Duration wait) {
    throw nothing();
  }
}

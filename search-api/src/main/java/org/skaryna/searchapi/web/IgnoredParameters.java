// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.http.QueryParameters.Parameter;
import org.skaryna.searchapi.request.InvalidParameter;
import org.skaryna.searchapi.request.SearchParams;

/**
 * What of a search's parameters has no effect, and the rest: only that is shown as in force, and
 * goes on into addresses.
 *
 * @param all each once, to tell the reader
 */
record IgnoredParameters(List<InvalidParameter> all, QueryParameters rest) {
  private static final Set<String> PERIOD = Set.of("from", "to");
  private static final String NO_PERIOD = "a period that does not end before it begins";

  static IgnoredParameters of(QueryParameters sent, SearchParams.Parsed parsed) {
    List<InvalidParameter> ignored = new ArrayList<>(parsed.invalid());
    if (parsed.request().filters().dates().equals(DateRange.ALL)) {
      sent.where(p -> PERIOD.contains(p.name())).all().stream()
          .map(p -> new InvalidParameter(p.name(), p.value(), NO_PERIOD))
          .filter(end -> ignored.stream().noneMatch(it -> isSame(it, end)))
          .forEach(ignored::add);
    }
    return new IgnoredParameters(
        List.copyOf(ignored),
        sent.where(p -> ignored.stream().noneMatch(invalid -> isSame(invalid, told(p)))));
  }

  private static InvalidParameter told(Parameter parameter) {
    return new InvalidParameter(parameter.name(), parameter.value(), "");
  }

  private static boolean isSame(InvalidParameter one, InvalidParameter other) {
    return one.parameter().equals(other.parameter()) && one.value().equals(other.value());
  }
}

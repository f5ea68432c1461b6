// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.request;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.skaryna.searchapi.http.QueryParameters;

/**
 * Reads typed values out of query parameters and gathers what is wrong with them, so that one
 * answer names every mistake. A wrong value reads as the one that stands for its absence.
 */
public final class ParameterReader {
  private final QueryParameters parameters;
  private final Set<InvalidParameter> invalid = new LinkedHashSet<>();

  public ParameterReader(QueryParameters parameters) {
    this.parameters = parameters.where(this::readable);
  }

  private boolean readable(QueryParameters.Parameter parameter) {
    if (!parameter.readable()) {
      reject(parameter.name(), parameter.value(), "UTF-8 in percent-encoding (RFC 3986)");
    }
    return parameter.readable();
  }

  /** Rejects every name that is not one of these. */
  public void expectOnly(Set<String> known) {
    String expected =
        known.isEmpty()
            ? "no parameter"
            : "no such parameter; known are " + String.join(", ", known);
    parameters.all().stream()
        .filter(p -> !known.contains(p.name()))
        .forEach(p -> reject(p.name(), p.value(), expected));
  }

  public String text(String name) {
    return one(name).orElse("");
  }

  public <T> T value(
      String name, T absent, Function<? super String, Optional<T>> parse, String expected) {
    return one(name).map(text -> parsed(name, text, parse, expected).orElse(absent)).orElse(absent);
  }

  public int number(String name, int absent, int min, int max) {
    return value(
        name,
        absent,
        text -> whole(text).filter(n -> n >= min && n <= max),
        "a whole number from %d to %d".formatted(min, max));
  }

  public boolean flag(String name, boolean absent) {
    return value(name, absent, ParameterReader::flag, "true or false");
  }

  /** All values of a repeatable parameter that {@code parse} can read. */
  public <T> List<T> values(
      String name, Function<? super String, Optional<T>> parse, String expected) {
    return parameters.values(name).stream()
        .flatMap(text -> parsed(name, text, parse, expected).stream())
        .toList();
  }

  public void reject(String name, String value, String expected) {
    invalid.add(new InvalidParameter(name, value, expected));
  }

  /**
   * Ends the reading of a request that must be right.
   *
   * @throws InvalidParametersException naming every parameter that was wrong
   */
  public void throwIfInvalid() {
    if (!invalid.isEmpty()) {
      throw new InvalidParametersException(invalid());
    }
  }

  public List<InvalidParameter> invalid() {
    return List.copyOf(invalid);
  }

  private Optional<String> one(String name) {
    List<String> values = parameters.values(name);
    if (values.size() > 1) {
      reject(name, String.join(", ", values), "at most one value");
    }
    return values.stream().findFirst();
  }

  private <T> Optional<T> parsed(
      String name, String text, Function<? super String, Optional<T>> parse, String expected) {
    Optional<T> value = parse.apply(text);
    if (value.isEmpty()) {
      reject(name, text, expected);
    }
    return value;
  }

  private static Optional<Integer> whole(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Optional<Boolean> flag(String text) {
    return switch (text) {
      case "true" -> Optional.of(true);
      case "false" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The parameters of a query string, in their order. A value of its own: each change makes a new
 * one, so a page can state a link as "these, but with that".
 */
public record QueryParameters(List<Parameter> all) {
  public static final QueryParameters NONE = new QueryParameters(List.of());

  public QueryParameters {
    all = List.copyOf(all);
  }

  /**
   * One parameter.
   *
   * @param readable false where the value could not be decoded; it stands there as it was sent
   */
  public record Parameter(String name, String value, boolean readable) {
    public Parameter(String name, String value) {
      this(name, value, true);
    }

    private String encoded() {
      return PercentEncoding.encode(name) + "=" + PercentEncoding.encode(value);
    }
  }

  /** Reads a raw query string: {@code q=a+b&size=5}; a plus is a space. */
  public static QueryParameters parse(String raw) {
    return new QueryParameters(
        Arrays.stream(raw.split("&"))
            .filter(pair -> !pair.isEmpty())
            .map(QueryParameters::parameter)
            .toList());
  }

  private static Parameter parameter(String pair) {
    int equals = pair.indexOf('=');
    String name = equals < 0 ? pair : pair.substring(0, equals);
    String value = equals < 0 ? "" : pair.substring(equals + 1);
    Optional<String> plainName = decode(name);
    Optional<String> plainValue = decode(value);
    return new Parameter(
        plainName.orElse(name),
        plainValue.orElse(value),
        plainName.isPresent() && plainValue.isPresent());
  }

  private static Optional<String> decode(String text) {
    return PercentEncoding.decode(text.replace('+', ' '));
  }

  /** The first value of this name. */
  public Optional<String> first(String name) {
    return all.stream().filter(p -> p.name().equals(name)).map(Parameter::value).findFirst();
  }

  public List<String> values(String name) {
    return all.stream().filter(p -> p.name().equals(name)).map(Parameter::value).toList();
  }

  public boolean has(String name, String value) {
    return values(name).contains(value);
  }

  /** These with one more. */
  public QueryParameters with(String name, String value) {
    List<Parameter> more = new ArrayList<>(all);
    more.add(new Parameter(name, value));
    return new QueryParameters(more);
  }

  /** These with one value for this name; an empty value takes the name out. */
  public QueryParameters set(String name, String value) {
    QueryParameters rest = without(Set.of(name));
    return value.isEmpty() ? rest : rest.with(name, value);
  }

  public QueryParameters without(Set<String> names) {
    return where(p -> !names.contains(p.name()));
  }

  public QueryParameters without(String name, String value) {
    return where(p -> !(p.name().equals(name) && p.value().equals(value)));
  }

  public QueryParameters where(Predicate<Parameter> wanted) {
    return new QueryParameters(all.stream().filter(wanted).toList());
  }

  /** As part of an address: {@code ?q=a%20b&size=5}, or nothing where there is none. */
  public String encoded() {
    return all.isEmpty()
        ? ""
        : all.stream().map(Parameter::encoded).collect(Collectors.joining("&", "?", ""));
  }
}

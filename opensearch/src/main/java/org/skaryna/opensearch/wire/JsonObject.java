// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.wire;

import java.util.List;
import java.util.Map;

/**
 * A JSON object as libraries read it, whose values are asked for by what they have to be. What is
 * missing is refused by its name with an {@link IllegalArgumentException}.
 */
public record JsonObject(Map<?, ?> map) {

  /** The object that a value is. */
  public static JsonObject of(Object value) {
    if (value instanceof Map<?, ?> map) {
      return new JsonObject(map);
    }
    throw new IllegalArgumentException("expected a JSON object, got " + value);
  }

  public boolean has(String key) {
    return map.containsKey(key);
  }

  /** Whether there is a value that is not null. */
  public boolean isSaid(String key) {
    return map.get(key) != null;
  }

  /** A value of any kind. */
  public Object value(String key) {
    Object value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException(
          "expected '%s' in a JSON object, got %s".formatted(key, map.keySet()));
    }
    return value;
  }

  public JsonObject object(String key) {
    return of(value(key));
  }

  public List<?> list(String key) {
    if (value(key) instanceof List<?> list) {
      return list;
    }
    throw new IllegalArgumentException(
        "expected a list as '%s', got %s".formatted(key, value(key)));
  }

  public Number number(String key) {
    if (value(key) instanceof Number number) {
      return number;
    }
    throw new IllegalArgumentException(
        "expected a number as '%s', got %s".formatted(key, value(key)));
  }

  public String text(String key) {
    return value(key).toString();
  }

  /** The same with texts as keys, as they always are. */
  @SuppressWarnings("unchecked") // JSON's objects have texts as keys
  public Map<String, Object> texts() {
    return (Map<String, Object>) map;
  }
}

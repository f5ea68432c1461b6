// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.engine.query.QueryNode;

/**
 * The tree of a query as maps: {@code name:"Янка Купала"} -> {@code {"kind": "Name", "name": "Янка
 * Купала"}}. Every node is a record, so that its components say how it is written; a new kind of
 * node needs nothing here.
 */
final class QueryNodes {
  private static final String KIND = "kind";

  private QueryNodes() {}

  static Map<String, Object> write(QueryNode node) {
    Map<String, Object> map = record((Record) node);
    map.put(KIND, node.getClass().getSimpleName());
    return map;
  }

  private static Map<String, Object> record(Record record) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        map.put(component.getName(), value(component.getAccessor().invoke(record)));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("cannot read " + component + " of a query", e);
      }
    }
    return map;
  }

  private static Object value(Object value) {
    return switch (value) {
      case QueryNode node -> write(node);
      case Record record -> record(record);
      case List<?> list -> list.stream().map(QueryNodes::value).toList();
      case Integer number -> number;
      default -> value.toString();
    };
  }

  /**
   * The tree that {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is none
   */
  static QueryNode read(Map<?, ?> map) {
    for (Class<?> kind : QueryNode.class.getPermittedSubclasses()) {
      if (kind.getSimpleName().equals(map.get(KIND))) {
        return (QueryNode) make(kind, map);
      }
    }
    throw new IllegalArgumentException("a query has no such node: " + map);
  }

  private static Object make(Class<?> kind, Map<?, ?> map) {
    RecordComponent[] components = kind.getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      Object written = map.get(components[i].getName());
      if (written == null) {
        throw new IllegalArgumentException(
            "%s lacks %s: %s".formatted(kind.getSimpleName(), components[i].getName(), map));
      }
      types[i] = components[i].getType();
      values[i] = read(components[i].getGenericType(), written);
    }
    try {
      Constructor<?> constructor = kind.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("a query cannot hold " + map, e);
    }
  }

  private static Object read(Type type, Object written) {
    if (type instanceof ParameterizedType list) {
      List<Object> values = new ArrayList<>();
      for (Object item : (List<?>) written) {
        values.add(read(list.getActualTypeArguments()[0], item));
      }
      return values;
    }
    Class<?> wanted = (Class<?>) type;
    if (wanted == QueryNode.class) {
      return read((Map<?, ?>) written);
    }
    if (wanted.isRecord()) {
      return make(wanted, (Map<?, ?>) written);
    }
    if (wanted.isEnum()) {
      return constant(wanted, written.toString());
    }
    return wanted == LocalDate.class ? LocalDate.parse(written.toString()) : written;
  }

  private static Object constant(Class<?> kind, String name) {
    for (Object constant : kind.getEnumConstants()) {
      if (((Enum<?>) constant).name().equals(name)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("%s is no %s".formatted(name, kind.getSimpleName()));
  }
}

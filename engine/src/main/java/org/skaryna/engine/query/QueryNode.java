// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.NameSpan;
import org.skaryna.engine.schema.DateRange;

/**
 * A query as a tree, before it is Lucene's. Printed as one line: {@code (and купала (or name:"Янка
 * Купала" "родны кут") (not title:лірыка))}.
 */
public sealed interface QueryNode {

  /** Every article: the empty query. */
  record Everything() implements QueryNode {
    @Override
    public String toString() {
      return "*";
    }
  }

  /** No article: a query that holds nothing to search for. */
  record Nothing() implements QueryNode {
    @Override
    public String toString() {
      return "()";
    }
  }

  /** One word as typed, in any grammatical form. */
  record Word(TextScope scope, String text) implements QueryNode {
    @Override
    public String toString() {
      return scope.prefixed(text);
    }
  }

  /** Words that begin so. */
  record Prefix(TextScope scope, String text) implements QueryNode {
    @Override
    public String toString() {
      return scope.prefixed(text + "*");
    }
  }

  /**
   * Words that differ in a few letters.
   *
   * @param edits at most this many letters, 1 or 2
   */
  record Fuzzy(TextScope scope, String text, int edits) implements QueryNode {
    @Override
    public String toString() {
      return scope.prefixed(text + "~" + edits);
    }
  }

  /**
   * Words next to each other.
   *
   * @param slop how many words they may be moved to fit, 0 or more
   */
  record Phrase(TextScope scope, String text, int slop) implements QueryNode {
    @Override
    public String toString() {
      return scope.prefixed('"' + text + '"' + (slop == 0 ? "" : "~" + slop));
    }
  }

  /** A person's name under every spelling that the request accepts. */
  record Name(String name) implements QueryNode {
    @Override
    public String toString() {
      return "name:\"" + name + '"';
    }
  }

  /**
   * Words typed without syntax that are, or may be, a name. The archive decides ({@link
   * NameReading}).
   *
   * @param signs what makes them look like one
   * @param words the same as words
   */
  record PerhapsName(Name name, NameSpan.Signs signs, QueryNode words) implements QueryNode {
    @Override
    public String toString() {
      return line("perhaps " + signs.name().toLowerCase(Locale.ROOT), List.of(name, words));
    }
  }

  /**
   * A place under every name it has.
   *
   * @param name as asked for
   * @param ids the places that it may mean, none before {@link PlaceReading} has read it
   */
  record Place(String name, List<String> ids) implements QueryNode {
    public Place {
      ids = List.copyOf(ids);
    }

    @Override
    public String toString() {
      return "place:\"" + name + '"' + (ids.isEmpty() ? "" : ids);
    }
  }

  /**
   * Words typed without syntax that are a place: an article is found by either.
   *
   * @param words the same as words, a {@link Word} or an {@link And} of them
   */
  record PlaceOrWords(Place place, QueryNode words) implements QueryNode {
    @Override
    public String toString() {
      return line("or", List.of(place, words));
    }
  }

  /** A name written just so. */
  record Spelling(String form) implements QueryNode {
    @Override
    public String toString() {
      return "spelling:\"" + form + '"';
    }
  }

  /** The language's code. */
  record InLanguage(String code) implements QueryNode {
    @Override
    public String toString() {
      return "language:" + code;
    }
  }

  /** The kind of text. */
  record OfType(String type) implements QueryNode {
    @Override
    public String toString() {
      return "type:" + type;
    }
  }

  /** Dated within, or overlapping, these days. */
  record Dates(DateRange range) implements QueryNode {
    @Override
    public String toString() {
      return "date:[%s TO %s]".formatted(range.from(), range.to());
    }
  }

  record And(List<QueryNode> nodes) implements QueryNode {
    public And {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String toString() {
      return line("and", nodes);
    }
  }

  record Or(List<QueryNode> nodes) implements QueryNode {
    public Or {
      nodes = List.copyOf(nodes);
    }

    @Override
    public String toString() {
      return line("or", nodes);
    }
  }

  record Not(QueryNode node) implements QueryNode {
    @Override
    public String toString() {
      return line("not", List.of(node));
    }
  }

  private static String line(String operator, List<QueryNode> nodes) {
    return nodes.stream()
        .map(QueryNode::toString)
        .collect(Collectors.joining(" ", "(" + operator + " ", ")"));
  }
}

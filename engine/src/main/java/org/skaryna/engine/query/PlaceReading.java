// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.analysis.place.Place;
import org.skaryna.analysis.place.PlaceMention;
import org.skaryna.engine.query.QueryWarning.Kind;

/**
 * Tells which places a query asks for: {@code place:"Гродна"} by any spelling, sound included, and
 * among words typed without syntax those that name a place as they would in a text. What names no
 * known place is looked for as words.
 */
public final class PlaceReading {
  private final Gazetteer gazetteer;

  public PlaceReading(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The same query with its places known. */
  public ParsedQuery read(ParsedQuery parsed) {
    Set<QueryWarning> warnings = new LinkedHashSet<>(parsed.warnings());
    QueryNode root = read(parsed.root(), warnings);
    return new ParsedQuery(root, parsed.leftOut(), List.copyOf(warnings));
  }

  private QueryNode read(QueryNode node, Set<QueryWarning> warnings) {
    return switch (node) {
      case QueryNode.Place place -> known(place, warnings);
      case QueryNode.Word word -> spotted(List.of(word), true).getFirst();
      case QueryNode.PerhapsName perhaps -> placeOrName(perhaps);
      case QueryNode.And and -> new QueryNode.And(required(and.nodes(), warnings));
      case QueryNode.Or or -> new QueryNode.Or(all(or.nodes(), warnings));
      case QueryNode.Not not -> new QueryNode.Not(read(not.node(), warnings));
      default -> node;
    };
  }

  private List<QueryNode> all(List<QueryNode> nodes, Set<QueryWarning> warnings) {
    return nodes.stream().map(node -> read(node, warnings)).toList();
  }

  private QueryNode known(QueryNode.Place place, Set<QueryWarning> warnings) {
    List<String> ids = gazetteer.find(place.name()).stream().map(Place::id).toList();
    if (ids.isEmpty()) {
      warnings.add(new QueryWarning(Kind.UNKNOWN_PLACE, place.name()));
      return new QueryNode.Phrase(TextScope.ANYWHERE, place.name(), 0);
    }
    return new QueryNode.Place(place.name(), ids);
  }

  /** Capitalised words that only may be a name are a place where they name one: Гродна. */
  private QueryNode placeOrName(QueryNode.PerhapsName perhaps) {
    String text = perhaps.name().name();
    if (perhaps.signs().isOfPerson()) {
      return perhaps;
    }
    return gazetteer.spotter().asked(text).stream()
        .filter(mention -> mention.start() == 0 && mention.end() == text.length())
        .findFirst()
        .<QueryNode>map(mention -> placeOrWords(text, mention, List.of(perhaps.words())))
        .orElse(perhaps);
  }

  /** Clauses that are all required; words side by side may be one place: Western Dvina. */
  private List<QueryNode> required(List<QueryNode> nodes, Set<QueryWarning> warnings) {
    List<QueryNode> read = new ArrayList<>();
    List<QueryNode.Word> run = new ArrayList<>();
    for (QueryNode node : nodes) {
      if (node instanceof QueryNode.Word word && word.scope() == TextScope.ANYWHERE) {
        run.add(word);
      } else {
        read.addAll(spotted(run, false));
        run.clear();
        read.add(read(node, warnings));
      }
    }
    read.addAll(spotted(run, run.size() == nodes.size()));
    return read;
  }

  private List<QueryNode> spotted(List<QueryNode.Word> run, boolean isWholeQuery) {
    List<QueryNode> read = new ArrayList<>();
    String text = String.join(" ", run.stream().map(QueryNode.Word::text).toList());
    int at = 0;
    int word = 0;
    for (PlaceMention mention : mentions(run, text, isWholeQuery)) {
      List<QueryNode> words = new ArrayList<>();
      while (word < run.size() && at < mention.end()) {
        int end = at + run.get(word).text().length();
        (end <= mention.start() ? read : words).add(run.get(word));
        at = end + 1;
        word++;
      }
      if (!words.isEmpty()) {
        read.add(placeOrWords(text, mention, words));
      }
    }
    read.addAll(run.subList(word, run.size()));
    return read;
  }

  private List<PlaceMention> mentions(List<QueryNode.Word> run, String text, boolean isWholeQuery) {
    if (run.isEmpty() || run.getFirst().scope() != TextScope.ANYWHERE) {
      return List.of();
    }
    return isWholeQuery ? gazetteer.spotter().asked(text) : gazetteer.spotter().places(text);
  }

  private static QueryNode placeOrWords(String text, PlaceMention mention, List<QueryNode> words) {
    String name = text.substring(mention.start(), mention.end());
    return new QueryNode.PlaceOrWords(
        new QueryNode.Place(name, List.of(mention.place().id())),
        words.size() == 1 ? words.getFirst() : new QueryNode.And(words));
  }
}

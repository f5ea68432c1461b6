// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch.wire;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.query.GatheredEvidence;
import org.skaryna.engine.query.ParsedQuery;
import org.skaryna.engine.query.QueryCompiler;
import org.skaryna.engine.query.QueryNode;
import org.skaryna.engine.query.ShardSearcher.WholeIndex;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FilterQueries;
import org.skaryna.engine.search.Filters;

/**
 * What a shard is asked: a query as the client read it, filters, and what all shards together know
 * of its words. With it each shard comes to the same Lucene query and to the scores of one index.
 *
 * @param leftOut written forms that no name of the query accepts
 * @param unrestricted the number of the name that accepts them nevertheless, or -1
 * @param people the terms by which articles name those whom the filters ask for, by id
 * @param gathered what is known of the whole index
 */
public record ShardQuery(
    QueryNode tree,
    NameLevel names,
    Set<String> leftOut,
    int unrestricted,
    Filters filters,
    Map<String, List<String>> people,
    Evidence gathered) {

  private static final String TREE = "tree";
  private static final String NAMES = "names";
  private static final String LEFT_OUT = "left_out";
  private static final String UNRESTRICTED = "unrestricted";
  private static final String INCLUDED = "included";
  private static final String EXCLUDED = "excluded";
  private static final String FROM = "from";
  private static final String TO = "to";
  private static final String PEOPLE = "people";
  private static final String EVIDENCE = "evidence";

  public ShardQuery {
    leftOut = Set.copyOf(leftOut);
    people = Map.copyOf(people);
  }

  /** Articles under filters alone. */
  public static ShardQuery of(Filters filters, Map<String, List<String>> people) {
    return new ShardQuery(
        new QueryNode.Everything(),
        NameLevel.VARIANTS,
        Set.of(),
        -1,
        filters,
        people,
        Evidence.NONE);
  }

  /** The same query under other filters. */
  public ShardQuery under(Filters others) {
    return new ShardQuery(tree, names, leftOut, unrestricted, others, people, gathered);
  }

  /** The same query where one name accepts every form. */
  public ShardQuery withAllSpellingsOf(int name) {
    return new ShardQuery(tree, names, leftOut, name, filters, people, gathered);
  }

  /** As maps, lists, texts and numbers. */
  public Map<String, Object> toMap() {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put(TREE, QueryNodes.write(tree));
    map.put(NAMES, names.key());
    map.put(LEFT_OUT, leftOut.stream().sorted().toList());
    map.put(UNRESTRICTED, unrestricted);
    map.put(INCLUDED, write(filters.included()));
    map.put(EXCLUDED, write(filters.excluded()));
    map.put(FROM, filters.dates().from().toString());
    map.put(TO, filters.dates().to().toString());
    map.put(PEOPLE, people);
    map.put(EVIDENCE, gathered.toMap());
    return map;
  }

  private static Map<String, Object> write(Map<FacetField, Set<String>> values) {
    Map<String, Object> map = new LinkedHashMap<>();
    values.forEach((field, set) -> map.put(field.key(), set.stream().sorted().toList()));
    return map;
  }

  /**
   * What {@link #toMap} wrote.
   *
   * @throws IllegalArgumentException when it is something else
   */
  public static ShardQuery of(Map<String, Object> map) {
    try {
      JsonObject json = new JsonObject(map);
      Filters filters =
          new Filters(
              read(json.object(INCLUDED)),
              read(json.object(EXCLUDED)),
              new DateRange(LocalDate.parse(json.text(FROM)), LocalDate.parse(json.text(TO))));
      Set<String> leftOut = new HashSet<>();
      json.list(LEFT_OUT).forEach(form -> leftOut.add(form.toString()));
      return new ShardQuery(
          QueryNodes.read(json.object(TREE).map()),
          NameLevel.ofKey(json.text(NAMES)).orElseThrow(),
          leftOut,
          json.number(UNRESTRICTED).intValue(),
          filters,
          people(json.object(PEOPLE)),
          Evidence.of(json.object(EVIDENCE)));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException(
          "a query of Skaryna %s cannot be read: %s".formatted(map.keySet(), e), e);
    }
  }

  private static Map<FacetField, Set<String>> read(JsonObject values) {
    Map<FacetField, Set<String>> read = new EnumMap<>(FacetField.class);
    for (String key : values.texts().keySet()) {
      Set<String> set = new HashSet<>();
      values.list(key).forEach(value -> set.add(value.toString()));
      read.put(FacetField.ofKey(key).orElseThrow(), set);
    }
    return read;
  }

  private static Map<String, List<String>> people(JsonObject people) {
    Map<String, List<String>> read = new HashMap<>();
    for (String id : people.texts().keySet()) {
      read.put(id, people.list(id).stream().map(Object::toString).toList());
    }
    return read;
  }

  /** The query in Lucene's form, its filters left out. */
  public CompiledQuery compile(QueryCompiler compiler) throws IOException {
    GatheredEvidence known = new GatheredEvidence(new HashMap<>(gathered.answers()));
    return compiler.compile(new ParsedQuery(tree, leftOut, List.of()), names, known);
  }

  /** What finds the articles, of {@link #compile} or as this query has it otherwise. */
  public Query filtered(CompiledQuery compiled) {
    Query query =
        unrestricted < 0 ? compiled.query() : compiled.names().get(unrestricted).withAllSpellings();
    return FilterQueries.filtered(query, filters, this::naming);
  }

  private Query naming(String person) {
    List<String> terms = people.getOrDefault(person, List.of());
    return new TermInSetQuery(ArticleFields.PEOPLE, terms.stream().map(BytesRef::new).toList());
  }

  /** The counts to search by. */
  public WholeIndex whole() {
    return gathered.whole();
  }
}

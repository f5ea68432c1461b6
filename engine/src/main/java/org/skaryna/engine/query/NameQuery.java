// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.skaryna.analysis.name.NameLevel;

/**
 * Finds a person's name under every spelling that a {@link NameLevel} includes, its words near each
 * other and in any order, in a field that {@link org.skaryna.analysis.name.NameAnalyzer} analysed.
 *
 * <p>Scores lie between 0 and {@value NameScore#HIGHEST}: the level decides, then how far the
 * sounds are apart, then how often the name stands there.
 *
 * <p>Begin reading at {@link NameWeight}; {@link SpellingLookup} looks words up, {@link
 * MentionFinder} puts them together.
 */
public final class NameQuery extends Query {
  private final String field;
  private final AcceptedForms accepted;
  private final NameJudge judge;
  private final SpellingCache cache;
  private final SpellingLookup spellings;
  private final Map<Object, NamesSeen> seen = new ConcurrentHashMap<>();

  private NameQuery(
      String field,
      NameJudge judge,
      AcceptedForms accepted,
      SpellingCache cache,
      Set<String> passedOver) {
    this.field = field;
    this.judge = judge;
    this.accepted = accepted;
    this.cache = cache;
    this.spellings = new SpellingLookup(field, judge, cache, passedOver);
  }

  /**
   * The query for a name; one that finds nothing where the name holds no word.
   *
   * @param accepted the written forms that count
   * @param cache what is known of the spellings of names' words
   */
  static Query of(
      String field, String name, NameLevel level, AcceptedForms accepted, SpellingCache cache) {
    NameJudge judge = new NameJudge(name, level);
    return judge.size() == 0
        ? new MatchNoDocsQuery("no word in a name")
        : new NameQuery(field, judge, accepted, cache, Set.of());
  }

  /** The same query, but these spellings are not found though they match. */
  NameQuery passingOver(Set<String> surfaces) {
    return surfaces.isEmpty() ? this : new NameQuery(field, judge, accepted, cache, surfaces);
  }

  /** Spellings that are not found though they match. */
  Set<String> passedOver() {
    return spellings.passedOver();
  }

  /** The name as asked for. */
  public String name() {
    return judge.name();
  }

  /** How the articles of one segment write the name. */
  public NameMentions mentions(LeafReaderContext segment) {
    return new NameMentions(segment, this);
  }

  /** Whether a written form counts. */
  public boolean accepts(WrittenName name) {
    return accepts(name.form());
  }

  /** The same of a form alone. */
  public boolean accepts(String form) {
    return accepted.has(form);
  }

  /** What searches by this query saw in a segment so far. */
  NamesSeen seen(LeafReaderContext segment) {
    return seen.computeIfAbsent(segment.id(), id -> new NamesSeen());
  }

  String field() {
    return field;
  }

  NameJudge judge() {
    return judge;
  }

  SpellingLookup spellings() {
    return spellings;
  }

  /** The mentions whose written form counts. */
  List<NameMention> accepted(List<NameMention> mentions) {
    return accepted.of(mentions);
  }

  @Override
  public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
    return new NameWeight(this, boost);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return "%s:name(%s, %s, %s)".formatted(field, name(), judge.level().key(), accepted);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameQuery that
        && field.equals(that.field)
        && name().equals(that.name())
        && judge.level() == that.judge.level()
        && accepted.equals(that.accepted);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, name(), judge.level(), accepted);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
  private final String name;
  private final NameLevel level;
  private final AcceptedForms accepted;
  private final NameJudge judge;
  private final SpellingLookup spellings;

  private NameQuery(String field, String name, NameLevel level, AcceptedForms accepted) {
    this.field = field;
    this.name = name;
    this.level = level;
    this.accepted = accepted;
    this.judge = new NameJudge(name, level);
    this.spellings = new SpellingLookup(field, judge);
  }

  /**
   * The query for a name; one that finds nothing where the name holds no word.
   *
   * @param leftOut written forms that do not count, as {@link NameMention#form()}
   */
  public static Query of(String field, String name, NameLevel level, Set<String> leftOut) {
    return queryOrNothing(new NameQuery(field, name, level, new AcceptedForms.AllBut(leftOut)));
  }

  /** The query for a name written just as {@code form}, whatever its capitals. */
  public static Query writtenAs(String field, String form) {
    return queryOrNothing(
        new NameQuery(field, form, NameLevel.EXACT, new AcceptedForms.Only(form)));
  }

  /** The query for articles in which a name stands, but in none other than these written forms. */
  static Query onlyWrittenAs(String field, String name, NameLevel level, Set<String> forms) {
    return queryOrNothing(new NameQuery(field, name, level, new AcceptedForms.NothingBut(forms)));
  }

  private static Query queryOrNothing(NameQuery query) {
    return query.judge.size() == 0 ? new MatchNoDocsQuery("no word in a name") : query;
  }

  /** The name as asked for. */
  public String name() {
    return name;
  }

  /** Every mention in one segment, those of forms left out included. */
  public NameMentions mentions(LeafReaderContext segment) throws IOException {
    return new NameMentions(SegmentNames.of(segment, this, false));
  }

  /** The mentions in one document of a segment whose written form counts. */
  public List<NameMention> acceptedMentions(LeafReaderContext segment, int doc) throws IOException {
    return accepted(mentions(segment).in(doc));
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
    return new NameWeight(this, boost, scoreMode);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    if (visitor.acceptField(field)) {
      visitor.visitLeaf(this);
    }
  }

  @Override
  public String toString(String defaultField) {
    return "%s:name(%s, %s, %s)".formatted(field, name, level.key(), accepted);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof NameQuery that
        && field.equals(that.field)
        && name.equals(that.name)
        && level == that.level
        && accepted.equals(that.accepted);
  }

  @Override
  public int hashCode() {
    return Objects.hash(field, name, level, accepted);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.WordMatch;
import org.skaryna.engine.schema.ArticleFields;

/**
 * What the parts of an index, as shards are, said of the whole. To a question not asked yet it
 * answers that nothing is there and remembers it as {@link #unanswered}: a query is compiled, what
 * was unanswered is asked of every part, and so on until everything is known; two to four rounds.
 * Not safe for several threads while it gathers.
 */
public final class GatheredEvidence implements IndexEvidence {
  /** The key of an answer that is one count. */
  private static final String COUNT = "";

  private final Map<EvidenceQuestion, Map<String, TermCount>> answers;
  private final Map<EvidenceQuestion, Map<String, TermCount>> used = new HashMap<>();
  private final Set<EvidenceQuestion> unanswered = new LinkedHashSet<>();

  /**
   * Begins with what is known already.
   *
   * @param answers of the whole index; what is {@link #add added} comes into it
   */
  public GatheredEvidence(Map<EvidenceQuestion, Map<String, TermCount>> answers) {
    this.answers = answers;
  }

  /**
   * What one part of an index answers: counts by spelling, or one count. Answers of all parts add
   * up to that of the whole.
   */
  public static Map<String, TermCount> answer(EvidenceQuestion question, IndexReader part)
      throws IOException {
    ReaderEvidence index = new ReaderEvidence(part);
    return switch (question) {
      case EvidenceQuestion.OfTerm term ->
          Map.of(COUNT, index.count(new Term(term.field(), term.term())));
      case EvidenceQuestion.OfSpellings asked -> {
        Map<String, TermCount> counts = new HashMap<>();
        if (query(asked.name(), asked.level()) instanceof NameQuery name) {
          for (SpellingCount spelling : index.spellings(name, asked.word())) {
            counts.put(spelling.surface(), new TermCount(1, spelling.places()));
          }
        }
        yield counts;
      }
      case EvidenceQuestion.OfMention asked ->
          query(asked.name(), asked.level()) instanceof NameQuery name
                  && index.mentions(name.passingOver(Set.copyOf(asked.passedOver())))
              ? Map.of(COUNT, new TermCount(1, 1))
              : Map.of(COUNT, TermCount.NONE);
    };
  }

  private static Query query(String name, NameLevel level) {
    AcceptedForms all = new AcceptedForms.AllBut(Set.of());
    return NameQuery.of(ArticleFields.NAMES, name, level, all, new SpellingCache());
  }

  /** Adds what all parts together answered. */
  public void add(EvidenceQuestion question, Map<String, TermCount> answer) {
    answers.put(question, Map.copyOf(answer));
    unanswered.remove(question);
  }

  /** What was asked since it was last {@link #add answered}, in the order asked. */
  public List<EvidenceQuestion> unanswered() {
    return List.copyOf(unanswered);
  }

  /** What was asked and is known. */
  public Map<EvidenceQuestion, Map<String, TermCount>> used() {
    return Map.copyOf(used);
  }

  /** Asks for the count of every term that a query looks for by itself. */
  public void askForTerms(Query query) {
    query.visit(
        new QueryVisitor() {
          @Override
          public QueryVisitor getSubVisitor(BooleanClause.Occur occur, Query parent) {
            return this; // what is left out has to be found too
          }

          @Override
          public void consumeTerms(Query of, Term... terms) {
            for (Term term : terms) {
              count(term);
            }
          }
        });
  }

  /** The counts of the terms asked for that an article holds. */
  public Map<Term, TermCount> terms() {
    Map<Term, TermCount> terms = new HashMap<>();
    used.forEach((question, answer) -> {
      TermCount count = answer.getOrDefault(COUNT, TermCount.NONE);
      if (question instanceof EvidenceQuestion.OfTerm term && count.articles() > 0) {
        terms.put(new Term(term.field(), term.term()), count);
      }
    });
    return terms;
  }

  private Map<String, TermCount> known(EvidenceQuestion question) {
    Map<String, TermCount> known = answers.get(question);
    if (known == null) {
      unanswered.add(question);
      return Map.of();
    }
    used.put(question, known);
    return known;
  }

  @Override
  public TermCount count(Term term) {
    return known(new EvidenceQuestion.OfTerm(term.field(), term.text()))
        .getOrDefault(COUNT, TermCount.NONE);
  }

  @Override
  public List<SpellingCount> spellings(NameQuery name, int word) {
    List<SpellingCount> spellings = new ArrayList<>();
    known(new EvidenceQuestion.OfSpellings(name.name(), name.judge().level(), word))
        .forEach((surface, count) ->
            name.judge()
                .word(word, surface)
                .map(WordMatch::level)
                .ifPresent(
                    level -> spellings.add(new SpellingCount(surface, level, count.places()))));
    return spellings;
  }

  @Override
  public boolean mentions(NameQuery name) {
    List<String> passedOver = name.passedOver().stream().sorted().toList();
    return known(new EvidenceQuestion.OfMention(name.name(), name.judge().level(), passedOver))
            .getOrDefault(COUNT, TermCount.NONE)
            .articles()
        > 0;
  }
}

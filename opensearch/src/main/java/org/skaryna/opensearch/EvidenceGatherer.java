// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.query.CompiledQuery;
import org.skaryna.engine.query.EvidenceQuestion;
import org.skaryna.engine.query.GatheredEvidence;
import org.skaryna.engine.query.ParsedQuery;
import org.skaryna.engine.query.QueryCompiler;
import org.skaryna.engine.query.QueryStringParser;
import org.skaryna.opensearch.ClusterSnapshots.Snapshot;
import org.skaryna.opensearch.wire.Evidence;
import org.skaryna.opensearch.wire.Questions;

/**
 * Compiles a query by what all shards together hold: compiles it, asks the shards what it needed to
 * know, and so on until it needs nothing more. Each round is one request; words asked before in the
 * same snapshot need none.
 */
final class EvidenceGatherer {
  /** Spellings may lead to words, these to stems; more rounds would be a mistake of ours. */
  private static final int MOST_ROUNDS = 10;

  /** Finds nothing, which no shard knows before it is asked: none is passed over. */
  static final Map<String, Object> NO_ARTICLE = Map.of("term", Map.of("id", "\u0000"));

  private final ClusterClient client;
  private final QueryCompiler compiler;

  EvidenceGatherer(ClusterClient client, QueryCompiler compiler) {
    this.client = client;
    this.compiler = compiler;
  }

  /** A query, and what the shards have to know to compile it alike. */
  record Gathered(CompiledQuery query, Evidence evidence) {}

  /** Loads the dictionaries that reading a query needs, so that no search has to wait for them. */
  void warm() throws IOException {
    ParsedQuery any = QueryStringParser.parse("name:\"Францыск Скарына\" OR год OR year");
    compiler.compile(any, NameLevel.VARIANTS, new GatheredEvidence(new HashMap<>()));
  }

  Gathered compile(ParsedQuery parsed, NameLevel names, Snapshot snapshot) throws IOException {
    GatheredEvidence known = new GatheredEvidence(snapshot.evidence());
    Evidence index = ask(List.of(), snapshot);
    for (int round = 0; round < MOST_ROUNDS; round++) {
      CompiledQuery query = compiler.compile(parsed, names, known);
      known.askForTerms(query.query());
      query.names().forEach(name -> known.askForTerms(name.withAllSpellings()));
      List<EvidenceQuestion> questions = known.unanswered();
      if (questions.isEmpty()) {
        return new Gathered(query, index.answering(known));
      }
      learn(questions, ask(questions, snapshot), known);
    }
    throw new IllegalStateException("a query asks for ever more: " + parsed.root());
  }

  /** What it takes to score a query that is made of terms alone. */
  Evidence scoring(Query query, Snapshot snapshot) throws IOException {
    GatheredEvidence known = new GatheredEvidence(snapshot.evidence());
    known.askForTerms(query);
    List<EvidenceQuestion> questions = known.unanswered();
    Evidence index = ask(questions, snapshot);
    learn(questions, index, known);
    known.askForTerms(query);
    return index.answering(known);
  }

  /** How many articles hold each term. */
  Map<Term, Integer> documents(Collection<Term> terms, Snapshot snapshot) throws IOException {
    GatheredEvidence known = new GatheredEvidence(snapshot.evidence());
    terms.forEach(known::count);
    List<EvidenceQuestion> questions = known.unanswered();
    if (!questions.isEmpty()) {
      learn(questions, ask(questions, snapshot), known);
    }
    Map<Term, Integer> documents = new HashMap<>();
    terms.forEach(term -> documents.put(term, known.count(term).articles()));
    return documents;
  }

  private static void learn(
      List<EvidenceQuestion> questions, Evidence answered, GatheredEvidence known) {
    for (EvidenceQuestion question : questions) {
      known.add(question, answered.answers().getOrDefault(question, Map.of()));
    }
  }

  private Evidence ask(List<EvidenceQuestion> questions, Snapshot snapshot) throws IOException {
    Map<String, Object> search = new HashMap<>();
    search.put("pit", snapshot.inSearch());
    search.put("size", 0);
    search.put("query", NO_ARTICLE);
    search.put(
        "aggs",
        Map.of(
            "evidence",
            Map.of(
                "skaryna_evidence",
                Map.of("questions", questions.stream().map(Questions::write).toList()))));
    ClusterAnswer answer = ClusterAnswer.of(client.post("/_search", Map.of(), search));
    return Evidence.ofAnswers(answer.aggregation("evidence"), questions);
  }
}

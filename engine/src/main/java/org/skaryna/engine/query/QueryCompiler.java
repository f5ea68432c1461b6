// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;

/** Turns the tree of a query into Lucene's query. */
public final class QueryCompiler {
  private final TextQueries texts;

  /** Compiles for fields that {@code analyzer} has analysed. */
  public QueryCompiler(Analyzer analyzer) {
    this.texts = new TextQueries(analyzer);
  }

  /** The query of {@code parsed}, names as loose as {@code level}. */
  public CompiledQuery compile(ParsedQuery parsed, NameLevel level) {
    Compilation compilation = new Compilation(level, parsed.leftOut());
    Query query = compilation.query(parsed.root());
    Query withAllSpellings =
        parsed.leftOut().isEmpty() ? query : new Compilation(level, Set.of()).query(parsed.root());
    List<QueryWarning> warnings = new ArrayList<>(parsed.warnings());
    if (query instanceof MatchNoDocsQuery
        && warnings.stream().noneMatch(QueryCompiler::saysNothing)) {
      warnings.add(new QueryWarning(QueryWarning.Kind.ONLY_COMMON_WORDS, ""));
    }
    return new CompiledQuery(
        query, withAllSpellings, List.copyOf(compilation.names), parsed.leftOut(), warnings);
  }

  private static boolean saysNothing(QueryWarning warning) {
    return warning.kind() == QueryWarning.Kind.ONLY_COMMON_WORDS;
  }

  /** One pass over a tree; gathers the names that are asked for, not those after NOT. */
  private final class Compilation {
    private final NameLevel level;
    private final Set<String> leftOut;
    private final Set<NameQuery> names = new LinkedHashSet<>();
    private int negations;

    Compilation(NameLevel level, Set<String> leftOut) {
      this.level = level;
      this.leftOut = leftOut;
    }

    Query query(QueryNode node) {
      return switch (node) {
        case QueryNode.Everything everything -> unscored(MatchAllDocsQuery.INSTANCE);
        case QueryNode.Nothing nothing -> new MatchNoDocsQuery("nothing asked for");
        case QueryNode.Word word when word.scope() == TextScope.AUTHOR ->
            author(texts.word(word.scope(), word.text()).query(), word.text());
        case QueryNode.Phrase phrase when phrase.scope() == TextScope.AUTHOR ->
            author(
                texts.phrase(phrase.scope(), phrase.text(), phrase.slop()).query(), phrase.text());
        case QueryNode.Word word -> texts.word(word.scope(), word.text()).query();
        case QueryNode.Phrase phrase ->
            texts.phrase(phrase.scope(), phrase.text(), phrase.slop()).query();
        case QueryNode.Prefix prefix -> texts.prefix(prefix.scope(), prefix.text());
        case QueryNode.Fuzzy fuzzy -> texts.fuzzy(fuzzy.scope(), fuzzy.text(), fuzzy.edits());
        case QueryNode.Name name -> name(name.name());
        case QueryNode.NameOrWords either -> nameOrWords(either);
        case QueryNode.Place place -> place(place.ids());
        case QueryNode.PlaceOrWords either -> or(List.of(either.place(), either.words()));
        case QueryNode.Spelling spelling ->
            NameQuery.writtenAs(ArticleFields.NAMES, spelling.form());
        case QueryNode.InLanguage language -> term(ArticleFields.LANGUAGE, language.code());
        case QueryNode.OfType type ->
            term(ArticleFields.TYPE, ArticleDocuments.typeTerm(type.type()));
        case QueryNode.Dates dates -> unscored(DateQueries.overlapping(dates.range()));
        case QueryNode.And and -> and(and.nodes());
        case QueryNode.Or or -> or(or.nodes());
        case QueryNode.Not not -> not(not.node());
      };
    }

    private Query name(String name) {
      Query query = NameQuery.of(ArticleFields.NAMES, name, level, leftOut);
      if (negations == 0 && query instanceof NameQuery asked) {
        names.add(asked);
      }
      return query;
    }

    private Query nameOrWords(QueryNode.NameOrWords either) {
      String name = either.name().name();
      return new BooleanQuery.Builder()
          .add(name(name), Occur.SHOULD)
          .add(elsewhere(query(either.words()), ArticleFields.NAMES, name), Occur.SHOULD)
          .build();
    }

    private Query author(Query words, String name) {
      Query spellings = NameQuery.of(ArticleFields.AUTHOR_NAMES, name, level, leftOut);
      Query otherwise = elsewhere(words, ArticleFields.AUTHOR_NAMES, name);
      return new DisjunctionMaxQuery(List.of(otherwise, spellings), 0);
    }

    /**
     * The words of a name, but not where they would bring back a spelling left out. Words know
     * nothing of levels, so that one is asked for which includes every form they can find.
     */
    private Query elsewhere(Query words, String field, String name) {
      if (leftOut.isEmpty()) {
        return words;
      }
      NameLevel loose = level.or(NameLevel.VARIANTS);
      return new BooleanQuery.Builder()
          .add(words, Occur.MUST)
          .add(NameQuery.onlyWrittenAs(field, name, loose, leftOut), Occur.MUST_NOT)
          .build();
    }

    private Query or(List<QueryNode> nodes) {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      nodes.forEach(node -> any.add(query(node), Occur.SHOULD));
      return any.build();
    }

    private Query not(QueryNode node) {
      return new BooleanQuery.Builder()
          .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
          .add(negated(node), Occur.MUST_NOT)
          .build();
    }

    private Query negated(QueryNode node) {
      negations++;
      try {
        return query(node);
      } finally {
        negations--;
      }
    }

    private Query and(List<QueryNode> nodes) {
      Conjunction all = new Conjunction();
      for (QueryNode node : nodes) {
        switch (node) {
          case QueryNode.Not not -> all.exclude(negated(not.node()));
          case QueryNode.Word word when word.scope() != TextScope.AUTHOR ->
              all.require(texts.word(word.scope(), word.text()));
          case QueryNode.Phrase phrase when phrase.scope() != TextScope.AUTHOR ->
              all.require(texts.phrase(phrase.scope(), phrase.text(), phrase.slop()));
          default -> all.require(query(node));
        }
      }
      return all.query();
    }
  }

  private static Query place(List<String> ids) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    ids.forEach(id -> any.add(new TermQuery(new Term(ArticleFields.PLACES, id)), Occur.SHOULD));
    return any.build();
  }

  private static Query term(String field, String value) {
    return unscored(new TermQuery(new Term(field, value)));
  }

  private static Query unscored(Query query) {
    return new BoostQuery(new ConstantScoreQuery(query), 0);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.function.FunctionScoreQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.query.CompiledQuery.AskedName;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;

/** Turns the tree of a query into Lucene's query. */
public final class QueryCompiler {
  private final Analyzer analyzer;
  private final SpellingCache spellings = new SpellingCache();
  private volatile @Nullable StemCounts counts;

  /** Compiles for fields that {@code analyzer} has analysed. */
  public QueryCompiler(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /** What the fields were analysed by. */
  public Analyzer analyzer() {
    return analyzer;
  }

  /**
   * The query of {@code parsed}, names as loose as {@code level}.
   *
   * @param reader the snapshot to search in, which tells whether words are a name
   */
  public CompiledQuery compile(ParsedQuery parsed, NameLevel level, IndexReader reader)
      throws IOException {
    return compile(parsed, level, counts(reader));
  }

  /**
   * The same where the index cannot be looked into as a whole.
   *
   * @param index what it is known to hold
   */
  public CompiledQuery compile(ParsedQuery parsed, NameLevel level, IndexEvidence index)
      throws IOException {
    return compile(parsed, level, new StemCounts(index, analyzer));
  }

  private CompiledQuery compile(ParsedQuery parsed, NameLevel level, StemCounts known)
      throws IOException {
    NameEvidence evidence = new NameEvidence(known);
    LacinkaWords lacinka = LacinkaWords.of(parsed.root(), known.index(), analyzer);
    TextQueries texts = new TextQueries(analyzer, lacinka);
    Compilation compilation = new Compilation(texts, level, parsed.leftOut(), "", evidence);
    Query query = compilation.ranked(parsed.root());
    List<AskedName> names = new ArrayList<>();
    for (NameQuery name : compilation.names) {
      Query all =
          parsed.leftOut().isEmpty()
              ? query
              : new Compilation(texts, level, parsed.leftOut(), name.name(), evidence)
                  .query(parsed.root());
      names.add(new AskedName(name, all));
    }
    return new CompiledQuery(query, names, parsed.leftOut(), warnings(parsed, query));
  }

  /** Counts are remembered as long as queries ask the same snapshot. */
  private StemCounts counts(IndexReader reader) {
    StemCounts known = counts;
    if (known == null
        || !(known.index() instanceof ReaderEvidence evidence)
        || evidence.reader() != reader) {
      known = new StemCounts(IndexEvidence.of(reader), analyzer);
      counts = known;
    }
    return known;
  }

  private static List<QueryWarning> warnings(ParsedQuery parsed, Query query) {
    List<QueryWarning> warnings = new ArrayList<>(parsed.warnings());
    if (query instanceof MatchNoDocsQuery
        && warnings.stream().noneMatch(QueryCompiler::saysNothing)) {
      warnings.add(new QueryWarning(QueryWarning.Kind.ONLY_COMMON_WORDS, ""));
    }
    return warnings;
  }

  private static boolean saysNothing(QueryWarning warning) {
    return warning.kind() == QueryWarning.Kind.ONLY_COMMON_WORDS;
  }

  /** How the words of what may be a name are compiled. */
  private interface Reading {
    Query query(QueryNode words) throws IOException;
  }

  /** One pass over a tree; gathers the names that are asked for, not those after NOT. */
  private final class Compilation {
    private final TextQueries texts;
    private final NameLevel level;
    private final Set<String> leftOut;
    private final String unrestricted;
    private final NameEvidence evidence;
    private final Set<NameQuery> names = new LinkedHashSet<>();
    private int negations;

    /**
     * Compiles a tree.
     *
     * @param leftOut written forms that names do not accept
     * @param unrestricted the name that accepts every form nevertheless; empty for none
     */
    Compilation(
        TextQueries texts,
        NameLevel level,
        Set<String> leftOut,
        String unrestricted,
        NameEvidence evidence) {
      this.texts = texts;
      this.level = level;
      this.leftOut = leftOut;
      this.unrestricted = unrestricted;
      this.evidence = evidence;
    }

    /** A whole query: titles that are its words come first. */
    Query ranked(QueryNode root) throws IOException {
      Query query =
          root instanceof QueryNode.PerhapsName perhaps
              ? perhapsName(perhaps, this::ranked)
              : query(root);
      Optional<BareWords> words = BareWords.of(root);
      return words.isEmpty() ? query : texts.firstInTitle(query, words.get());
    }

    private Query query(QueryNode node) throws IOException {
      return switch (node) {
        case QueryNode.Everything everything -> unscored(MatchAllDocsQuery.INSTANCE);
        case QueryNode.Nothing nothing -> new MatchNoDocsQuery("nothing asked for");
        case QueryNode.Word word when word.scope() == TextScope.AUTHOR ->
            author(texts.word(word.scope(), word.text()).alone(), word.text());
        case QueryNode.Phrase phrase when phrase.scope() == TextScope.AUTHOR ->
            author(texts.phrase(phrase.scope(), phrase.text(), phrase.slop()), phrase.text());
        case QueryNode.Word word -> texts.word(word.scope(), word.text()).alone();
        case QueryNode.Phrase phrase -> texts.phrase(phrase.scope(), phrase.text(), phrase.slop());
        case QueryNode.Prefix prefix -> texts.prefix(prefix.scope(), prefix.text());
        case QueryNode.Fuzzy fuzzy -> texts.fuzzy(fuzzy.scope(), fuzzy.text(), fuzzy.edits());
        case QueryNode.Name name -> name(name.name());
        case QueryNode.PerhapsName perhaps -> perhapsName(perhaps, this::query);
        case QueryNode.Spelling spelling -> spelling(spelling.form());
        case QueryNode.Place place -> place(place.ids());
        case QueryNode.PlaceOrWords either -> or(List.of(either.place(), either.words()));
        case QueryNode.InLanguage language -> term(ArticleFields.LANGUAGE, language.code());
        case QueryNode.OfType type ->
            term(ArticleFields.TYPE, ArticleDocuments.typeTerm(type.type()));
        case QueryNode.Dates dates -> unscored(DateQueries.overlapping(dates.range()));
        case QueryNode.And and -> and(and.nodes());
        case QueryNode.Or or -> or(or.nodes());
        case QueryNode.Not not -> not(not.node());
      };
    }

    private Set<String> leftOutOf(String name) {
      return name.equals(unrestricted) ? Set.of() : leftOut;
    }

    private Query name(String name) throws IOException {
      Query query = nameQuery(name);
      if (negations == 0 && query instanceof NameQuery asked) {
        names.add(asked);
      }
      return query;
    }

    private Query nameQuery(String name) throws IOException {
      AcceptedForms accepted = new AcceptedForms.AllBut(leftOutOf(name));
      Query query = names(ArticleFields.NAMES, name, level, accepted);
      return query instanceof NameQuery asked && asked.judge().size() == 1
          ? asked.passingOver(evidence.ordinaryWords(asked))
          : query;
    }

    private Query perhapsName(QueryNode.PerhapsName perhaps, Reading otherwise) throws IOException {
      String name = perhaps.name().name();
      NameReading reading =
          nameQuery(name) instanceof NameQuery asked
              ? NameReading.of(perhaps.signs(), asked, evidence)
              : NameReading.WORDS;
      return switch (reading) {
        case NAME -> name(name);
        case WORDS -> otherwise.query(perhaps.words());
        case EITHER -> {
          Query asName = name(name);
          Query words = elsewhere(otherwise.query(perhaps.words()), ArticleFields.NAMES, name);
          Query below = new FunctionScoreQuery(words, new BelowNames());
          yield new DisjunctionMaxQuery(List.of(asName, below), 0);
        }
      };
    }

    private Query author(Query words, String name) {
      AcceptedForms accepted = new AcceptedForms.AllBut(leftOut);
      Query spellings = names(ArticleFields.AUTHOR_NAMES, name, level, accepted);
      Query otherwise = elsewhere(words, ArticleFields.AUTHOR_NAMES, name);
      return new DisjunctionMaxQuery(List.of(otherwise, spellings), 0);
    }

    /**
     * The words of a name, but not where they would bring back a spelling left out. Words know
     * nothing of levels, so that one is asked for which includes every form they can find.
     */
    private Query elsewhere(Query words, String field, String name) {
      Set<String> forms = leftOutOf(name);
      if (forms.isEmpty()) {
        return words;
      }
      NameLevel loose = level.or(NameLevel.VARIANTS);
      return new BooleanQuery.Builder()
          .add(words, Occur.MUST)
          .add(names(field, name, loose, new AcceptedForms.NothingBut(forms)), Occur.MUST_NOT)
          .build();
    }

    private Query or(List<QueryNode> nodes) throws IOException {
      BooleanQuery.Builder any = new BooleanQuery.Builder();
      for (QueryNode node : nodes) {
        any.add(query(node), Occur.SHOULD);
      }
      return any.build();
    }

    private Query not(QueryNode node) throws IOException {
      return new BooleanQuery.Builder()
          .add(MatchAllDocsQuery.INSTANCE, Occur.FILTER)
          .add(negated(node), Occur.MUST_NOT)
          .build();
    }

    private Query negated(QueryNode node) throws IOException {
      negations++;
      try {
        return query(node);
      } finally {
        negations--;
      }
    }

    private Query and(List<QueryNode> nodes) throws IOException {
      Conjunction all = new Conjunction();
      for (QueryNode node : nodes) {
        switch (node) {
          case QueryNode.Not not -> all.exclude(negated(not.node()));
          case QueryNode.Word word when word.scope() != TextScope.AUTHOR ->
              all.require(texts.word(word.scope(), word.text()));
          default -> all.require(query(node));
        }
      }
      return all.query();
    }
  }

  private Query names(String field, String name, NameLevel level, AcceptedForms accepted) {
    return NameQuery.of(field, name, level, accepted, spellings);
  }

  /** A name written just so, whatever its capitals. */
  private Query spelling(String form) {
    return names(ArticleFields.NAMES, form, NameLevel.EXACT, new AcceptedForms.Only(form));
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

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDate;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.ArticleHit;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.FacetPage;
import org.skaryna.engine.search.FacetRequest;
import org.skaryna.engine.search.FacetValue;
import org.skaryna.engine.search.FoundArticle;
import org.skaryna.engine.search.Histogram;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.IndexStatistics;
import org.skaryna.engine.search.InvalidRequestException;
import org.skaryna.engine.search.NameFinding;
import org.skaryna.engine.search.NameFound;
import org.skaryna.engine.search.NameListRequest;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.engine.search.NameWord;
import org.skaryna.engine.search.PersonCandidate;
import org.skaryna.engine.search.PersonProfile;
import org.skaryna.engine.search.PlaceEntry;
import org.skaryna.engine.search.QueryEcho;
import org.skaryna.engine.search.ScoreExplanation;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchResult;
import org.skaryna.engine.search.SearchUnavailableException;
import org.skaryna.engine.search.SimilarArticle;
import org.skaryna.engine.search.Snippet;
import org.skaryna.engine.search.Suggestion;
import org.skaryna.engine.search.TimelineRequest;

/**
 * A search engine in memory: words are looked up letter by letter, one person is known. Small
 * enough to see that it is right; filters, facets, cursors and spellings keep the engine's
 * contract.
 */
public final class MemoryEngine implements SearchEngine {
  private static final PlaceEntry PLACE =
      new PlaceEntry("polatsk", "Полацк", "Q102297", 2, List.of("Полацк", "Полоцк", "Polotsk"));

  private static final Pattern SWITCHED_OFF = Pattern.compile("-spelling:\"([^\"]*)\"");
  private static final Pattern CLAUSE = Pattern.compile("name:\"([^\"]*)\"");
  private static final String CURSOR = "from-";
  private static final int BEFORE = 60;
  private static final int LONGEST_SNIPPET = 240;

  private final List<Article> articles;
  private final List<NameSpellings.Spelling> person;
  private Function<SearchRequest, Optional<RuntimeException>> failure = r -> Optional.empty();
  private List<String> warnings = List.of();
  private volatile int generation;
  private volatile int times = 1;
  private volatile int breakOffAt = Integer.MAX_VALUE;
  private final AtomicInteger openStreams = new AtomicInteger();

  MemoryEngine(List<Article> articles, List<NameSpellings.Spelling> person) {
    this.articles = List.copyOf(articles);
    this.person = List.copyOf(person);
  }

  public void failOn(Function<SearchRequest, Optional<RuntimeException>> when) {
    failure = when;
  }

  public void warn(String... sentences) {
    warnings = List.of(sentences);
  }

  private boolean isPerson(String query) {
    String words = words(query);
    return !words.isBlank()
        && person.stream().anyMatch(s -> s.form().equalsIgnoreCase(words.strip()));
  }

  private static String words(String query) {
    return CLAUSE.matcher(SWITCHED_OFF.matcher(query).replaceAll("")).replaceAll("$1").strip();
  }

  private static List<String> switchedOff(String query) {
    return SWITCHED_OFF.matcher(query).results().map(m -> m.group(1)).toList();
  }

  @Override
  public SearchResult search(SearchRequest request) {
    Optional<RuntimeException> fails = failure.apply(request);
    if (fails.isPresent()) {
      throw fails.get();
    }
    int from = cursor(request.after());
    List<Article> matching =
        articles.stream()
            .filter(a -> !forms(request, a).isEmpty() || words(request.query()).isEmpty())
            .filter(a -> passes(request, a))
            .sorted(order(request))
            .toList();
    int to = Math.min(matching.size(), from + request.size());
    List<Hit> hits =
        from >= to
            ? List.of()
            : matching.subList(from, to).stream().map(a -> hit(request, a)).toList();
    return new SearchResult(
        new QueryEcho(request.query(), request.names(), warnings, List.of()),
        matching.size(),
        1,
        to < matching.size() && request.size() > 0 ? CURSOR + to : "",
        hits,
        facets(request, matching),
        names(request));
  }

  @Override
  public Stream<ArticleHit> all(SearchRequest request) {
    Optional<RuntimeException> fails = failure.apply(request);
    if (fails.isPresent()) {
      throw fails.get();
    }
    openStreams.incrementAndGet();
    List<Article> matching =
        articles.stream()
            .filter(a -> !forms(request, a).isEmpty() || words(request.query()).isEmpty())
            .filter(a -> passes(request, a))
            .sorted(order(request))
            .toList();
    return IntStream.range(0, matching.size() * times)
        .peek(this::breakOff)
        .mapToObj(i -> matching.get(i % matching.size()))
        .map(a -> new ArticleHit(a, hit(request, a)))
        .onClose(openStreams::decrementAndGet);
  }

  private void breakOff(int at) {
    if (at >= breakOffAt) {
      throw new SearchUnavailableException("broken off", new IllegalStateException());
    }
  }

  /** Every stream of hits fails behind so many, which are long enough to have been sent. */
  public void breakOffAfter(int hits) {
    times = 1_000;
    breakOffAt = hits * 100;
  }

  /** Every stream gives its hits so many times. */
  public void repeat(int times) {
    this.times = times;
  }

  /** Streams of hits that were not closed. */
  public int openStreams() {
    return openStreams.get();
  }

  @Override
  public String generation() {
    return Integer.toHexString(articles.hashCode() ^ generation);
  }

  /** As if something had been committed. */
  public void commit() {
    generation++;
  }

  private static int cursor(String after) {
    if (after.isEmpty()) {
      return 0;
    }
    if (!after.matches(CURSOR + "\\d{1,6}")) {
      throw new InvalidRequestException("after", "a cursor that an answer gave as next");
    }
    return Integer.parseInt(after.substring(CURSOR.length()));
  }

  /** The places in an article that match: spellings of the person, or each of the words. */
  private List<String> forms(SearchRequest request, Article article) {
    if (isPerson(request.query())) {
      return accepted(request)
          .map(NameSpellings.Spelling::form)
          .filter(form -> article.text().contains(form))
          .toList();
    }
    String text = (article.title() + " " + article.text()).toLowerCase(Locale.ROOT);
    List<String> words = List.of(words(request.query()).toLowerCase(Locale.ROOT).split("\\s+"));
    return words.stream().allMatch(text::contains) ? words : List.of();
  }

  private Stream<NameSpellings.Spelling> accepted(SearchRequest request) {
    List<String> off = switchedOff(request.query());
    return person.stream()
        .filter(s -> request.names().includes(s.level()) && !off.contains(s.form()));
  }

  private static boolean passes(SearchRequest request, Article article) {
    for (FacetField field : FacetField.values()) {
      List<String> values = values(article, field);
      boolean wanted =
          request.filters().included(field).isEmpty()
              || values.stream().anyMatch(request.filters().included(field)::contains);
      if (!wanted || values.stream().anyMatch(request.filters().excluded(field)::contains)) {
        return false;
      }
    }
    DateRange dates = request.filters().dates();
    return dates.equals(DateRange.ALL)
        || (article.date() instanceof ArticleDate.Dated d
            && !d.from().isAfter(dates.to())
            && !d.to().isBefore(dates.from()));
  }

  private static List<String> values(Article article, FacetField field) {
    return switch (field) {
      case LANGUAGE -> List.of(article.language().code());
      case SOURCE -> article.source().isEmpty() ? List.of() : List.of(article.source());
      case TYPE -> List.of(article.type());
      case AUTHOR -> article.authors();
      case TAG -> article.tags();
      case PERSON, PLACE, DATE -> List.of();
    };
  }

  private static Comparator<Article> order(SearchRequest request) {
    Comparator<Article> byDate = Comparator.comparing(a -> a.date().written());
    Comparator<Article> byId = Comparator.comparing(Article::id);
    return switch (request.sort()) {
      case RELEVANCE -> byId;
      case OLDEST -> byDate.thenComparing(byId);
      case NEWEST -> byDate.reversed().thenComparing(byId);
    };
  }

  private Hit hit(SearchRequest request, Article a) {
    List<String> forms = words(request.query()).isEmpty() ? List.of() : forms(request, a);
    return new Hit(
        a.id(),
        a.title(),
        a.language(),
        a.date().written(),
        a.source(),
        a.type(),
        a.url(),
        a.authors(),
        1,
        request.snippets() ? List.of(snippet(a.text(), forms)) : List.of(),
        isPerson(request.query()) ? found(request, forms) : List.of(),
        request.explain() ? explanation(forms) : ScoreExplanation.NONE);
  }

  private static ScoreExplanation explanation(List<String> forms) {
    return new ScoreExplanation(
        "Ranked by score.",
        List.of(new ScoreExplanation.Part("text", "be", forms, 0.5, 1, "0.5 × 2.0")));
  }

  private List<NameFound> found(SearchRequest request, List<String> forms) {
    return accepted(request)
        .filter(s -> forms.contains(s.form()))
        .map(s -> new NameFound(words(request.query()), s.form(), s.level(), s.why()))
        .toList();
  }

  private static Snippet snippet(String text, List<String> forms) {
    int first = forms.stream().mapToInt(text::indexOf).filter(i -> i >= 0).min().orElse(0);
    int start = Math.max(0, first - BEFORE);
    String part = text.substring(start, Math.min(text.length(), start + LONGEST_SNIPPET));
    List<Snippet.Span> spans = new ArrayList<>();
    String any = forms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    Matcher matcher = Pattern.compile(any, Pattern.CASE_INSENSITIVE).matcher(part);
    while (!any.isEmpty() && matcher.find()) {
      spans.add(new Snippet.Span(matcher.start(), matcher.end()));
    }
    return new Snippet(part, spans);
  }

  private static Map<FacetField, List<FacetValue>> facets(
      SearchRequest request, List<Article> matching) {
    Map<FacetField, List<FacetValue>> facets = new EnumMap<>(FacetField.class);
    for (FacetField field : request.facets()) {
      facets.put(
          field, field == FacetField.DATE ? years(matching) : facet(request, field, matching));
    }
    return facets;
  }

  private static List<FacetValue> facet(
      SearchRequest request, FacetField field, List<Article> matching) {
    return matching.stream()
        .flatMap(a -> values(a, field).stream())
        .collect(Collectors.groupingBy(v -> v, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(e ->
            new FacetValue(
                e.getKey(),
                label(request, field, e.getKey()),
                e.getValue(),
                request.filters().included(field).contains(e.getKey()),
                List.of()))
        .sorted(Comparator.comparingLong(FacetValue::count).reversed())
        .toList();
  }

  private static String label(SearchRequest request, FacetField field, String value) {
    return field == FacetField.LANGUAGE ? new Language(value).label(request.locale()) : value;
  }

  @Override
  public List<PersonEntry> people(String beginning, int most, Locale locale) {
    return Stream.of(printer())
        .filter(
            p -> p.label().toLowerCase(Locale.ROOT).contains(beginning.toLowerCase(Locale.ROOT)))
        .limit(most)
        .toList();
  }

  private PersonEntry printer() {
    return new PersonEntry(
        "skaryna",
        "Францыск Скарына",
        "",
        4,
        person.stream()
            .map(s -> new PersonEntry.Spelling(s.form(), s.language().code(), s.documents()))
            .toList());
  }

  @Override
  public Optional<PersonProfile> person(String id, Locale locale) {
    return Optional.of(printer())
        .filter(p -> p.id().equals(id))
        .map(p ->
            new PersonProfile(
                p,
                "1980",
                "2017-11-02",
                List.of(),
                List.of(),
                search(SearchRequest.of("Францыск Скарына").build()).hits()));
  }

  @Override
  public List<PersonCandidate> candidates(String name, int most, Locale locale) {
    return isPerson(name)
        ? List.of(new PersonCandidate(printer(), 96, NameLevel.VARIANTS))
        : List.of();
  }

  @Override
  public List<PlaceEntry> places(String name, int most, Locale locale) {
    return PLACE.isCalled(name) || name.equals("Полацку") ? List.of(PLACE) : List.of();
  }

  @Override
  public Optional<PlaceEntry> place(String id, Locale locale) {
    return Optional.of(PLACE).filter(place -> place.id().equals(id));
  }

  @Override
  public List<Suggestion> suggest(String typed, int most, Locale locale) {
    Stream<Suggestion> people =
        people(typed, most, locale).stream()
            .map(p -> new Suggestion(Suggestion.Kind.PERSON, p.id(), p.label(), p.documents()));
    Stream<Suggestion> places =
        Stream.of(new Suggestion(Suggestion.Kind.PLACE, PLACE.id(), PLACE.label(), 2))
            .filter(place -> !typed.isEmpty() && place.label().startsWith(typed));
    return Stream.concat(people, places).toList();
  }

  @Override
  public FacetPage facet(FacetRequest request) {
    List<FacetValue> wanted =
        search(
                SearchRequest.of(request.search().query())
                    .filters(request.search().filters().without(request.field()))
                    .locale(request.search().locale())
                    .build())
            .facet(request.field())
            .stream()
            .filter(value -> holds(value.label(), request))
            .toList();
    int from = cursor(request.after());
    int to = Math.min(wanted.size(), from + request.size());
    return new FacetPage(
        request.field(),
        from >= to ? List.of() : wanted.subList(from, to),
        wanted.size(),
        to < wanted.size() && request.size() > 0 ? CURSOR + to : "");
  }

  private static boolean holds(String label, FacetRequest request) {
    return request.match() == FacetRequest.Match.PREFIX
        ? label.startsWith(request.text())
        : label.contains(request.text());
  }

  @Override
  public Histogram timeline(TimelineRequest request) {
    boolean decades = request.step() == TimelineRequest.Step.DECADE;
    Map<String, Long> counts = new TreeMap<>();
    search(SearchRequest.of(request.search().query()).build())
        .facet(FacetField.DATE)
        .forEach(year ->
            counts.merge(
                decades ? year.value().substring(0, 3) + "0" : year.value(),
                year.count(),
                Long::sum));
    return new Histogram(
        decades ? TimelineRequest.Step.DECADE : TimelineRequest.Step.YEAR,
        counts.entrySet().stream()
            .map(count -> new Histogram.Bucket(count.getKey(), count.getValue()))
            .toList(),
        0,
        0);
  }

  private static List<FacetValue> years(List<Article> matching) {
    return byPrefix(matching, 4).entrySet().stream()
        .map(year ->
            new FacetValue(
                year.getKey(),
                year.getKey(),
                year.getValue(),
                false,
                months(matching, year.getKey())))
        .toList();
  }

  private static List<FacetValue> months(List<Article> matching, String year) {
    return byPrefix(matching, 7).entrySet().stream()
        .filter(month -> month.getKey().startsWith(year + "-"))
        .map(m -> new FacetValue(m.getKey(), m.getKey(), m.getValue(), false, List.of()))
        .toList();
  }

  private static Map<String, Long> byPrefix(List<Article> matching, int length) {
    return matching.stream()
        .map(a -> a.date().written())
        .filter(date -> date.length() >= length)
        .collect(
            Collectors.groupingBy(
                date -> date.substring(0, length), TreeMap::new, Collectors.counting()));
  }

  private List<NameSpellings> names(SearchRequest request) {
    if (!isPerson(request.query())) {
      return List.of();
    }
    return List.of(
        new NameSpellings(
            words(request.query()),
            spellings(words(request.query()), request.names()).spellings().stream()
                .map(s -> switchedOff(request.query()).contains(s.form()) ? off(s) : s)
                .toList()));
  }

  private static NameSpellings.Spelling off(NameSpellings.Spelling s) {
    return new NameSpellings.Spelling(
        s.form(), s.language(), s.documents(), s.level(), s.why(), false);
  }

  @Override
  public Stream<NameFinding> names(NameListRequest request) {
    openStreams.incrementAndGet();
    return request.names().stream()
        .map(name -> finding(name, request))
        .onClose(openStreams::decrementAndGet);
  }

  private NameFinding finding(String name, NameListRequest request) {
    SearchResult found =
        search(
            SearchRequest.of("name:\"" + name + '"')
                .names(request.level())
                .filters(request.filters())
                .size(request.mostArticles())
                .snippets(false)
                .build());
    List<NameSpellings.Spelling> spellings =
        found.names().stream().flatMap(n -> n.spellings().stream()).toList();
    return new NameFinding(
        name,
        found.total(),
        spellings.size(),
        spellings.stream().limit(request.mostSpellings()).toList(),
        spellings.stream().map(NameSpellings.Spelling::level).collect(Collectors.toSet()),
        found.hits());
  }

  @Override
  public NameSpellings spellings(String name, NameLevel names) {
    return new NameSpellings(
        name,
        !isPerson(name)
            ? List.of()
            : person.stream()
                .filter(s -> names.includes(s.level()))
                .filter(s -> articles.stream().anyMatch(a -> a.text().contains(s.form())))
                .toList());
  }

  /** Those of the same source. */
  @Override
  public List<SimilarArticle> similar(String id, Set<String> without, int most, Locale locale) {
    String source = article(id).map(Article::source).orElse("");
    SearchRequest request = SearchRequest.of("").build();
    return articles.stream()
        .filter(a -> a.source().equals(source) && !a.id().equals(id) && !without.contains(a.id()))
        .limit(most)
        .map(a ->
            new SimilarArticle(
                hit(request, a),
                List.of(new SimilarArticle.Shared("skaryna", "Скарына")),
                List.of()))
        .toList();
  }

  /** Those of the same day in another language. */
  @Override
  public List<Hit> translations(String id, Locale locale) {
    Article own = article(id).orElseThrow();
    SearchRequest request = SearchRequest.of("").build();
    return articles.stream()
        .filter(a -> a.date().equals(own.date()) && !a.language().equals(own.language()))
        .map(a -> hit(request, a))
        .toList();
  }

  @Override
  public List<NameWord> nameWords(String beginning) {
    return List.of();
  }

  @Override
  public Optional<Article> article(String id) {
    return articles.stream().filter(a -> a.id().equals(id)).findFirst();
  }

  @Override
  public Optional<FoundArticle> read(String id, SearchRequest request) {
    return article(id)
        .map(a -> {
          List<String> forms = words(request.query()).isEmpty() ? List.of() : forms(request, a);
          boolean named = person.stream().anyMatch(s -> a.text().contains(s.form()));
          return new FoundArticle(
              a,
              forms.isEmpty() ? List.of() : spans(a.text(), forms),
              named
                  ? List.of(new FacetValue("skaryna", "Францыск Скарына", 1, false, List.of()))
                  : List.of(),
              named ? List.of(new FacetValue("polack", "Полацк", 1, false, List.of())) : List.of());
        });
  }

  private static List<Snippet.Span> spans(String text, List<String> forms) {
    String any = forms.stream().map(Pattern::quote).collect(Collectors.joining("|"));
    return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .results()
        .map(m -> new Snippet.Span(m.start(), m.end()))
        .toList();
  }

  @Override
  public IndexStatistics statistics() {
    failure.apply(SearchRequest.of("").build()).ifPresent(MemoryEngine::rethrow);
    return new IndexStatistics(
        articles.size(),
        articles.stream().collect(Collectors.groupingBy(Article::language, Collectors.counting())),
        0);
  }

  private static void rethrow(RuntimeException e) {
    throw e;
  }

  @Override
  public void refresh() {}

  @Override
  public void close() {}

  static NameSpellings.Spelling spelling(
      String form, String language, long documents, NameLevel level, String why) {
    return new NameSpellings.Spelling(form, new Language(language), documents, level, why, true);
  }
}

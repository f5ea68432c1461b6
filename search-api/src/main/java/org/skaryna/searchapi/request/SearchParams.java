// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.request;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.engine.schema.DateRange;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.Filters;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SortOrder;
import org.skaryna.searchapi.http.QueryParameters;

/**
 * The parameters of a search, from HTTP to {@link SearchRequest}. Each one's default, range and
 * complaint stand together here.
 */
public final class SearchParams {
  /** What takes out a facet's value: {@code not.language=ru}. */
  public static final String NOT = "not.";

  private static final Set<FacetField> FILTERS = EnumSet.allOf(FacetField.class);
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private static final List<String> NAMES =
      Arrays.stream(NameLevel.values()).map(NameLevel::key).toList();
  private static final List<String> SORTS =
      Arrays.stream(SortOrder.values()).map(SearchParams::key).toList();
  private static final Set<FacetField> ALL_FACETS = EnumSet.allOf(FacetField.class);
  private static final String FACETS_EXPECTED =
      "all, none, or a comma-separated list of "
          + ALL_FACETS.stream().map(FacetField::key).collect(Collectors.joining(", "));

  private static final Set<String> KNOWN = known();

  /** How hits are shown, which does not matter where they are counted. */
  private static final Set<String> SHOWN =
      Set.of("size", "after", "sort", "facets", "snippets", "explain");

  private final ParameterReader reader;

  private SearchParams(ParameterReader reader) {
    this.reader = reader;
  }

  /** Every parameter's name, in the order in which a reader would look for them. */
  public static Set<String> names() {
    return Collections.unmodifiableSet(KNOWN);
  }

  /** Whether a search has a parameter of this name. */
  public static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }

  /** A request, made of what could be read, and what could not. */
  public record Parsed(SearchRequest request, List<InvalidParameter> invalid) {
    /**
     * The request, if nothing was wrong.
     *
     * @throws InvalidParametersException naming every parameter that was wrong
     */
    public SearchRequest valid() {
      if (!invalid.isEmpty()) {
        throw new InvalidParametersException(invalid);
      }
      return request;
    }
  }

  /**
   * Reads a request.
   *
   * @param locale of labels and reasons, where the parameter {@code lang} names no other
   */
  public static Parsed read(QueryParameters parameters, Locale locale) {
    SearchParams params = new SearchParams(new ParameterReader(parameters));
    params.reader.expectOnly(KNOWN);
    SearchRequest request = params.request(locale);
    return new Parsed(request, params.reader.invalid());
  }

  /** The parameters that say which articles are meant, not how hits are shown. */
  public static Set<String> finding() {
    Set<String> names = new LinkedHashSet<>(KNOWN);
    names.removeAll(SHOWN);
    return names;
  }

  /**
   * Reads which articles are meant; they are to be counted, not shown.
   *
   * @param reader is told what is wrong
   * @param locale of labels and reasons, where the parameter {@code lang} names no other
   */
  public static SearchRequest counted(ParameterReader reader, Locale locale) {
    return new SearchParams(reader).found(locale).size(0).facets(Set.of()).snippets(false).build();
  }

  private SearchRequest request(Locale locale) {
    return found(locale)
        .size(reader.number("size", SearchRequest.DEFAULT_SIZE, 0, SearchRequest.MAX_SIZE))
        .after(reader.text("after"))
        .sort(reader.value("sort", SortOrder.RELEVANCE, SearchParams::sort, oneOf(SORTS)))
        .facets(reader.value("facets", ALL_FACETS, SearchParams::facets, FACETS_EXPECTED))
        .snippets(reader.flag("snippets", true))
        .explain(reader.flag("explain", false))
        .build();
  }

  private SearchRequest.Builder found(Locale locale) {
    return SearchRequest.of(reader.text("q"))
        .names(level(reader))
        .filters(new Filters(filters(""), filters(NOT), dates()))
        .locale(language(reader, locale));
  }

  /** The reader's language. */
  public static Locale language(ParameterReader reader, Locale absent) {
    return reader.value("lang", absent, ReaderLanguage::ofCode, oneOf(ReaderLanguage.codes()));
  }

  /** How loosely names may differ. */
  public static NameLevel level(ParameterReader reader) {
    return reader.value("names", NameLevel.VARIANTS, NameLevel::ofKey, oneOf(NAMES));
  }

  private static String oneOf(List<String> choices) {
    return "one of " + String.join(", ", choices);
  }

  /** The name in requests: NEWEST -> newest. */
  public static String key(SortOrder sort) {
    return sort.name().toLowerCase(Locale.ROOT);
  }

  private static Optional<SortOrder> sort(String text) {
    return Arrays.stream(SortOrder.values()).filter(sort -> key(sort).equals(text)).findFirst();
  }

  private static Optional<Set<FacetField>> facets(String text) {
    if (text.equals("all") || text.equals("none")) {
      return Optional.of(text.equals("all") ? ALL_FACETS : Set.of());
    }
    Set<FacetField> fields = EnumSet.noneOf(FacetField.class);
    for (String key : text.split(",", -1)) {
      Optional<FacetField> field = FacetField.ofKey(key.strip());
      if (field.isEmpty()) {
        return Optional.empty();
      }
      fields.add(field.get());
    }
    return Optional.of(fields);
  }

  private Map<FacetField, Set<String>> filters(String prefix) {
    Map<FacetField, Set<String>> filters = new EnumMap<>(FacetField.class);
    for (FacetField field : FILTERS) {
      List<String> values = filter(field, prefix + field.key());
      if (!values.isEmpty()) {
        filters.put(field, new LinkedHashSet<>(values));
      }
    }
    return filters;
  }

  private List<String> filter(FacetField field, String name) {
    return switch (field) {
      case LANGUAGE ->
          reader.values(name, SearchParams::language, "an ISO 639 code such as be, ru or en");
      case DATE -> reader.values(name, SearchParams::date, CalendarPeriod.EXPECTED);
      default -> reader.values(name, SearchParams::notBlank, "a value of the facet " + field.key());
    };
  }

  private static Optional<String> language(String text) {
    return Optional.of(text).filter(LANGUAGE.asMatchPredicate());
  }

  /** A value of the facet of dates that has finer ones below it. */
  public static Optional<String> yearOrMonth(String text) {
    return date(text).filter(date -> date.length() <= "2020-08".length());
  }

  private static Optional<String> date(String text) {
    return CalendarPeriod.firstDay(text).map(day -> text);
  }

  private static Optional<String> notBlank(String text) {
    return Optional.of(text).filter(value -> !value.isBlank());
  }

  private DateRange dates() {
    LocalDate from =
        reader.value("from", LocalDate.MIN, CalendarPeriod::firstDay, CalendarPeriod.EXPECTED);
    LocalDate to =
        reader.value("to", LocalDate.MAX, CalendarPeriod::lastDay, CalendarPeriod.EXPECTED);
    if (from.isAfter(to)) {
      reader.reject("from", reader.text("from"), "a date not after to=" + reader.text("to"));
      return DateRange.ALL;
    }
    return new DateRange(from, to);
  }

  private static Set<String> known() {
    Set<String> known = new LinkedHashSet<>(List.of("q", "names", "size", "after", "sort"));
    FILTERS.forEach(field -> known.add(field.key()));
    FILTERS.forEach(field -> known.add(NOT + field.key()));
    known.addAll(List.of("from", "to", "facets", "snippets", "explain", "lang"));
    return known;
  }
}

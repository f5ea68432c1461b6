// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.schema.ArticleFields;

/**
 * The people whom the articles of one snapshot name. Who is named only by articles that are not in
 * it - deleted ones, or closed ones where everybody reads - is not here. Safe for any number of
 * threads.
 */
public final class PeopleSnapshot {
  private static final int SEVERAL = -1;

  /** Among so many most named people every beginning is looked for. */
  private static final int MOST_NAMED = 2_000;

  private final PeopleCatalogue catalogue;
  private final IndexReader reader;
  private final List<SegmentForms> segments;
  private final List<MentionForm> forms;
  private final List<String[]> keys;
  private final int[] persons;
  private final List<String> ids;
  private final int[] formCounts;
  private final Map<String, PersonLabels> labels = new ConcurrentHashMap<>();
  private volatile int @Nullable [] personCounts;
  private volatile int @Nullable [] mostNamed;
  private volatile @Nullable Map<String, Integer> bearers;
  private volatile @Nullable Map<Integer, List<Integer>> formsOfPersons;

  PeopleSnapshot(
      PeopleCatalogue catalogue,
      IndexReader reader,
      List<SegmentForms> segments,
      List<MentionForm> forms,
      List<String[]> keys,
      int[] persons,
      List<String> ids) {
    this.catalogue = catalogue;
    this.reader = reader;
    this.segments = segments;
    this.forms = forms;
    this.keys = keys;
    this.persons = persons;
    this.ids = ids;
    this.formCounts = new int[forms.size()];
    for (SegmentForms segment : segments) {
      for (int ordinal = 0; ordinal < segment.forms().length; ordinal++) {
        formCounts[segment.forms()[ordinal]] += segment.counts()[ordinal];
      }
    }
  }

  /** Counts the articles of each person; an article once a person. */
  public PersonCounts count(FacetsCollector articles) throws IOException {
    return PersonCounts.of(articles, segments, persons, ids);
  }

  /** Articles that name a person; no articles for an id that is nobody's. */
  public Query naming(String id) {
    List<BytesRef> terms =
        forms(id).stream().map(form -> new BytesRef(form.form().term())).toList();
    return terms.isEmpty()
        ? new MatchNoDocsQuery("no article names the person " + id)
        : new TermInSetQuery(ArticleFields.PEOPLE, terms);
  }

  /**
   * A form and how many articles have it.
   *
   * @param documents at least one
   */
  record Counted(MentionForm form, int documents) {}

  /** The forms that articles name a person by, the most frequent first. */
  List<Counted> forms(String id) {
    return catalogue.person(id).map(this::forms).orElse(List.of());
  }

  List<Counted> forms(int person) {
    List<Counted> counted = new ArrayList<>();
    for (int form : formsOfPersons().getOrDefault(person, List.of())) {
      counted.add(new Counted(forms.get(form), formCounts[form]));
    }
    counted.sort(PersonLabels.MOST_FREQUENT_FIRST);
    return counted;
  }

  private Map<Integer, List<Integer>> formsOfPersons() {
    Map<Integer, List<Integer>> known = formsOfPersons;
    if (known == null) {
      known = new ConcurrentHashMap<>();
      for (int form = 0; form < persons.length && form < formCounts.length; form++) {
        if (formCounts[form] > 0) {
          known.computeIfAbsent(persons[form], person -> new ArrayList<>(2)).add(form);
        }
      }
      formsOfPersons = known;
    }
    return known;
  }

  /** The name that readers of a language see; the id where no article names the person. */
  public String label(String id, Locale locale) {
    return catalogue.person(id).map(person -> label(person, locale)).orElse(id);
  }

  String label(int person, Locale locale) {
    return labels
        .computeIfAbsent(
            locale.getLanguage(), language -> new PersonLabels(this, catalogue, language))
        .of(person);
  }

  /** Whether two ids lead to one person. */
  public boolean isSame(String one, String other) {
    Optional<Integer> person = catalogue.person(one);
    return person.isPresent() && person.equals(catalogue.person(other));
  }

  /** The id that leads to a person now, where an article of the snapshot names them. */
  public Optional<String> find(String id) {
    return catalogue
        .person(id)
        .filter(person -> !formsOfPersons().getOrDefault(person, List.of()).isEmpty())
        .map(ids::get);
  }

  /** Whether no two people of the snapshot have this name. */
  boolean isNameOfOne(String shortText) {
    Map<String, Integer> known = bearers;
    if (known == null) {
      known = new ConcurrentHashMap<>();
      for (int form = 0; form < formCounts.length; form++) {
        if (formCounts[form] > 0) {
          int person = persons[form];
          known.merge(forms.get(form).shortText(), person, (a, b) -> a.equals(b) ? a : SEVERAL);
        }
      }
      bearers = known;
    }
    return known.getOrDefault(shortText, SEVERAL) != SEVERAL;
  }

  String id(int person) {
    return ids.get(person);
  }

  /**
   * The people one of whose forms has words that begin with those typed, the most named first.
   *
   * @param text nothing for the most named of all
   * @param most how many
   */
  public List<PersonEntry> beginningWith(String text, int most, Locale locale) throws IOException {
    List<PersonEntry> entries = new ArrayList<>();
    for (int person : found(NamePrefixes.Typed.of(text), most)) {
      entries.add(entry(person, locale));
    }
    return entries;
  }

  /** The most named people are looked through one by one, so that none of them is missed. */
  private Set<Integer> found(NamePrefixes.Typed typed, int most) throws IOException {
    Set<Integer> found = new LinkedHashSet<>();
    for (int person : mostNamed()) {
      if (found.size() < most && begins(typed, person)) {
        found.add(person);
      }
    }
    if (found.size() < most && !typed.words().isEmpty()) {
      int[] documents = documentsOfPersons();
      catalogue.prefixes().beginningWith(typed).stream()
          .filter(form -> form < formCounts.length && formCounts[form] > 0)
          .filter(form -> typed.begin(keys.get(form)))
          .map(form -> persons[form])
          .distinct()
          .sorted(Comparator.comparingInt((Integer person) -> -documents[person]))
          .limit(most)
          .forEach(found::add);
    }
    return found.stream().limit(most).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean begins(NamePrefixes.Typed typed, int person) {
    return formsOfPersons().getOrDefault(person, List.of()).stream()
        .anyMatch(form -> typed.begin(keys.get(form)));
  }

  private int[] mostNamed() throws IOException {
    int[] known = mostNamed;
    if (known == null) {
      int[] documents = documentsOfPersons();
      known =
          formsOfPersons().keySet().stream()
              .sorted(
                  Comparator.comparingInt((Integer person) -> -documents[person])
                      .thenComparing(ids::get))
              .limit(MOST_NAMED)
              .mapToInt(Integer::intValue)
              .toArray();
      mostNamed = known;
    }
    return known;
  }

  /** A person with every spelling; nothing where no article of the snapshot names them. */
  public Optional<PersonEntry> entry(String id, Locale locale) throws IOException {
    Optional<Integer> person =
        catalogue.person(id).filter(number -> formsOfPersons().containsKey(number));
    return person.isEmpty() ? Optional.empty() : Optional.of(entry(person.get(), locale));
  }

  private PersonEntry entry(int person, Locale locale) throws IOException {
    Map<List<String>, Integer> spellings = new LinkedHashMap<>();
    for (Counted counted : forms(person)) {
      MentionForm form = counted.form();
      spellings.merge(List.of(form.text(), form.language()), counted.documents(), Integer::sum);
    }
    return new PersonEntry(
        ids.get(person),
        label(person, locale),
        catalogue.wikidata(ids.get(person)),
        documentsOfPersons()[person],
        spellings.entrySet().stream()
            .map(e ->
                new PersonEntry.Spelling(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
            .sorted(Comparator.comparingLong((PersonEntry.Spelling s) -> -s.documents()))
            .toList());
  }

  /** How many articles name each person. */
  int[] documentsOfPersons() throws IOException {
    int[] counts = personCounts;
    if (counts == null) {
      FacetsCollector all =
          new IndexSearcher(reader)
              .search(MatchAllDocsQuery.INSTANCE, new FacetsCollectorManager());
      counts = count(all).counts();
      personCounts = counts;
    }
    return counts;
  }
}

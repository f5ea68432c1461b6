// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.skaryna.engine.facets.Column;
import org.skaryna.engine.facets.Tally;
import org.skaryna.engine.facets.ValueTable;
import org.skaryna.engine.schema.ArticleFields;

/**
 * The people whom the articles of one snapshot name. Who is named only by articles that are not in
 * it - deleted ones, or closed ones where everybody reads - is not here. Safe for any number of
 * threads.
 */
public final class PeopleSnapshot {
  /** Among so many most named people every beginning is looked for. */
  private static final int MOST_NAMED = 2_000;

  private final PeopleCatalogue catalogue;
  private final PeopleRegister.State state;
  private final List<LeafReaderContext> leaves;
  private final FormTable forms;
  private final int[] persons;
  private final ValueTable ids;
  private final int[] formCounts;
  private final List<Column> columns = new ArrayList<>();
  private final Map<String, PersonLabels> labels = new ConcurrentHashMap<>();
  private volatile int @Nullable [] personCounts;
  private volatile int @Nullable [] mostNamed;
  private volatile @Nullable Groups formsOfPersons;
  private volatile @Nullable Groups formsOfNames;

  /**
   * Counts a snapshot's forms.
   *
   * @param persons for each form the number of its person in {@code ids}
   */
  PeopleSnapshot(
      PeopleCatalogue catalogue,
      PeopleRegister.State state,
      IndexReader reader,
      List<SegmentForms> segments,
      FormTable forms,
      int[] persons,
      ValueTable ids) {
    this(catalogue, state, new int[forms.size()], forms, persons, ids, reader.leaves());
    for (int i = 0; i < segments.size(); i++) {
      segments.get(i).forms().count(formCounts, leaves.get(i).reader().getLiveDocs());
      columns.add(segments.get(i).persons(persons));
    }
  }

  /** A snapshot of an index that is counted elsewhere. */
  PeopleSnapshot(
      PeopleCatalogue catalogue,
      PeopleRegister.State state,
      int[] formCounts,
      FormTable forms,
      int[] persons,
      ValueTable ids) {
    this(catalogue, state, formCounts, forms, persons, ids, List.of());
  }

  private PeopleSnapshot(
      PeopleCatalogue catalogue,
      PeopleRegister.State state,
      int[] formCounts,
      FormTable forms,
      int[] persons,
      ValueTable ids,
      List<LeafReaderContext> leaves) {
    this.catalogue = catalogue;
    this.state = state;
    this.formCounts = formCounts;
    this.forms = forms;
    this.persons = persons;
    this.ids = ids;
    this.leaves = leaves;
  }

  /** Takes over how many articles name each person, where others count them. */
  public void countedAs(Map<String, Long> documents) {
    int[] counts = new int[ids.size()];
    documents.forEach(
        (id, count) -> ids.find(id).ifPresent(person -> counts[person] = Math.toIntExact(count)));
    personCounts = counts;
  }

  /** For each term of the people whose it is, by id. */
  public Map<String, String> persons() {
    Map<String, String> all = new HashMap<>();
    for (int form = 0; form < formCounts.length; form++) {
      if (formCounts[form] > 0) {
        all.put(forms.form(form).term(), ids.value(persons[form]));
      }
    }
    return all;
  }

  /** The terms by which articles name a person; none for an id that is nobody's. */
  public List<String> terms(String id) {
    return forms(id).stream().map(form -> form.form().term()).toList();
  }

  /** Reads now what the first beginning of a name would have to wait for. */
  public void warm() {
    mostNamed();
    formsOfPersons();
    formsOfNames();
  }

  /** When it was made, in versions of the register. */
  long version() {
    return state.version();
  }

  /** Counts the articles of each person; an article once a person. */
  public Tally count(FacetsCollector articles) throws IOException {
    return Tally.of(articles, columns, ids);
  }

  /** The ids of the people whom an article names. */
  public List<String> namedIn(int segment, int doc) {
    List<String> named = new ArrayList<>();
    for (int person : columns.get(segment).of(doc)) {
      named.add(ids.value(person));
    }
    return named;
  }

  /** Articles that name a person; no articles for an id that is nobody's. */
  public Query naming(String id) {
    List<BytesRef> terms = terms(id).stream().map(BytesRef::new).toList();
    return terms.isEmpty()
        ? new MatchNoDocsQuery("no article names the person " + id)
        : new TermInSetQuery(ArticleFields.PEOPLE, terms);
  }

  /**
   * A form and how many articles have it.
   *
   * @param number of the form
   * @param documents at least one
   */
  record Counted(MentionForm form, int number, int documents) {}

  /** The forms that articles name a person by, the most frequent first. */
  List<Counted> forms(String id) {
    OptionalInt person = person(id);
    return person.isEmpty() ? List.of() : forms(person.getAsInt());
  }

  List<Counted> forms(int person) {
    List<Counted> counted = new ArrayList<>();
    for (int form : formsOf(person)) {
      counted.add(new Counted(forms.form(form), form, formCounts[form]));
    }
    counted.sort(PersonLabels.MOST_FREQUENT_FIRST);
    return counted;
  }

  private OptionalInt person(String id) {
    return ids.find(state.decisions().current(id));
  }

  private int[] formsOf(int person) {
    return formsOfPersons().of(person);
  }

  private Groups formsOfPersons() {
    Groups known = formsOfPersons;
    if (known == null) {
      known = Groups.of(formCounts, form -> persons[form]);
      formsOfPersons = known;
    }
    return known;
  }

  /** The name that readers of a language see; the id where no article names the person. */
  public String label(String id, Locale locale) {
    OptionalInt person = person(id);
    return person.isEmpty() ? id : label(person.getAsInt(), locale);
  }

  String label(int person, Locale locale) {
    return labels
        .computeIfAbsent(locale.getLanguage(), language -> new PersonLabels(this, language))
        .of(person);
  }

  /** How the archive itself calls a person for readers of a language. */
  Optional<String> givenLabel(int person, String language) {
    String id = ids.value(person);
    return state.decisions().label(id, language).or(() -> catalogue.knownLabel(id, language));
  }

  /** Whether two ids lead to one person. */
  public boolean isSame(String one, String other) {
    OptionalInt person = person(one);
    return person.isPresent() && person.equals(person(other));
  }

  /** The id that leads to a person now, where an article of the snapshot names them. */
  public Optional<String> find(String id) {
    OptionalInt person = person(id);
    return person.isPresent() && formsOf(person.getAsInt()).length > 0
        ? Optional.of(ids.value(person.getAsInt()))
        : Optional.empty();
  }

  /** Whether no two people of the snapshot have the name that a form has. */
  boolean isNameOfOne(int form) {
    int[] same = formsOfNames().of(forms.name(form));
    for (int other : same) {
      if (persons[other] != persons[same[0]]) {
        return false;
      }
    }
    return true;
  }

  private Groups formsOfNames() {
    Groups known = formsOfNames;
    if (known == null) {
      known = Groups.of(formCounts, forms::name);
      formsOfNames = known;
    }
    return known;
  }

  String id(int person) {
    return ids.value(person);
  }

  /**
   * The people one of whose forms has words that begin with those typed, the most named first.
   *
   * @param text nothing for the most named of all
   * @param most how many
   */
  public List<PersonEntry> beginningWith(String text, int most, Locale locale) {
    List<PersonEntry> entries = new ArrayList<>();
    for (int person : found(NamePrefixes.Typed.of(text), most)) {
      entries.add(entry(person, locale));
    }
    return entries;
  }

  /** The most named people are looked through one by one, so that none of them is missed. */
  private Set<Integer> found(NamePrefixes.Typed typed, int most) {
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
          .filter(form -> typed.begin(forms.keys(form)))
          .map(form -> persons[form])
          .distinct()
          .sorted(Comparator.comparingInt((Integer person) -> -documents[person]))
          .limit(most)
          .forEach(found::add);
    }
    return found.stream().limit(most).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private boolean begins(NamePrefixes.Typed typed, int person) {
    for (int form : formsOf(person)) {
      if (typed.begin(forms.keys(form))) {
        return true;
      }
    }
    return false;
  }

  private int[] mostNamed() {
    int[] known = mostNamed;
    if (known == null) {
      known = Tally.of(documentsOfPersons(), ids).topNumbers(MOST_NAMED);
      mostNamed = known;
    }
    return known;
  }

  /** A person with every spelling; nothing where no article of the snapshot names them. */
  public Optional<PersonEntry> entry(String id, Locale locale) {
    return find(id).map(found -> entry(person(found).orElseThrow(), locale));
  }

  private PersonEntry entry(int person, Locale locale) {
    Map<List<String>, Integer> spellings = new LinkedHashMap<>();
    for (Counted counted : forms(person)) {
      MentionForm form = counted.form();
      spellings.merge(List.of(form.text(), form.language()), counted.documents(), Integer::sum);
    }
    return new PersonEntry(
        ids.value(person),
        label(person, locale),
        catalogue.wikidata(ids.value(person)),
        documentsOfPersons()[person],
        spellings.entrySet().stream()
            .map(e ->
                new PersonEntry.Spelling(e.getKey().getFirst(), e.getKey().getLast(), e.getValue()))
            .sorted(Comparator.comparingLong((PersonEntry.Spelling s) -> -s.documents()))
            .toList());
  }

  /** How many articles name a person. */
  public int documents(String id) {
    OptionalInt person = person(id);
    return person.isEmpty() ? 0 : documentsOfPersons()[person.getAsInt()];
  }

  /** How many articles name each person. */
  private int[] documentsOfPersons() {
    int[] counts = personCounts;
    if (counts == null) {
      counts = new int[ids.size()];
      for (int i = 0; i < columns.size(); i++) {
        columns.get(i).count(counts, leaves.get(i).reader().getLiveDocs());
      }
      personCounts = counts;
    }
    return counts;
  }
}

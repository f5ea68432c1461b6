// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.skaryna.analysis.people.KnownPeople;
import org.skaryna.analysis.people.KnownPerson;
import org.skaryna.engine.facets.ValueTable;

/**
 * All forms that one reader of the index has met, numbered in that order, and the people whose they
 * are. A snapshot of the index sees those of its own articles ({@link PeopleSnapshot}); what a
 * segment holds is read once, and whose a form is asked once. Safe for any number of threads.
 */
public final class PeopleCatalogue {
  private final PeopleRegister register;
  private final KnownPeople known;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final ValueTable ids = new ValueTable();
  private final NamePrefixes prefixes = new NamePrefixes();
  private final Map<IndexReader.CacheKey, SegmentForms> segments = new ConcurrentHashMap<>();
  private FormTable forms = new FormTable();

  /** For each form the number of its person, by {@link #moves} of the register. */
  private int[] persons = new int[0];

  private long moves = -1;

  public PeopleCatalogue(ArchivePeople people) {
    this.register = people.register();
    this.known = people.known();
  }

  /** What the articles of a snapshot hold. */
  public PeopleSnapshot in(IndexReader reader) throws IOException {
    List<SegmentForms> read = new ArrayList<>();
    for (LeafReaderContext segment : reader.leaves()) {
      read.add(segment(segment));
    }
    return snapshot(reader, read);
  }

  /** Whether nothing was decided since a snapshot was made. */
  public boolean isCurrent(PeopleSnapshot snapshot) {
    return !register.isNewerThan(snapshot.version());
  }

  private SegmentForms segment(LeafReaderContext context) throws IOException {
    IndexReader.CacheHelper cache = context.reader().getCoreCacheHelper();
    SegmentForms known = cache == null ? null : segments.get(cache.getKey());
    if (known == null) {
      known = SegmentForms.read(context.reader(), this::number);
      if (cache != null && segments.put(cache.getKey(), known) == null) {
        cache.addClosedListener(segments::remove);
      }
    }
    return known;
  }

  private synchronized int number(String term) {
    Integer number = numbers.get(term);
    if (number == null) {
      number = forms.size();
      MentionForm form = MentionForm.ofTerm(term);
      forms = forms.with(form, prefixes.add(number, form));
      numbers.put(term, number);
    }
    return number;
  }

  /**
   * What the articles of an index hold that others count, such as a cluster; {@link
   * PeopleSnapshot#countedAs} tells it how many name each person.
   *
   * @param documents by term of {@link org.skaryna.engine.schema.ArticleFields#PEOPLE}, how many
   *     articles have it
   */
  public PeopleSnapshot of(Map<String, Integer> documents) {
    documents.keySet().forEach(this::number);
    return snapshotOf(documents);
  }

  private synchronized PeopleSnapshot snapshotOf(Map<String, Integer> documents) {
    PeopleRegister.State state = resolve();
    int[] counts = new int[forms.size()];
    documents.forEach((term, count) -> counts[number(term)] = count);
    return new PeopleSnapshot(this, state, counts, forms, persons, ids);
  }

  private synchronized PeopleSnapshot snapshot(IndexReader reader, List<SegmentForms> read) {
    return new PeopleSnapshot(this, resolve(), reader, read, forms, persons, ids);
  }

  /** Asks whose the forms are that nobody asked about since the register was written last. */
  private PeopleRegister.State resolve() {
    if (persons.length < forms.size()) {
      register.assume(forms.from(persons.length));
    }
    PeopleRegister.State state = register.state();
    if (state.moves() != moves) {
      persons = new int[0];
      moves = state.moves();
    }
    if (persons.length < forms.size()) {
      int resolved = persons.length;
      int[] all = Arrays.copyOf(persons, forms.size());
      register.read(identities -> resolve(identities, all, resolved));
      persons = all;
    }
    return state;
  }

  private int[] resolve(PersonIdentities identities, int[] all, int from) {
    for (int form = from; form < all.length; form++) {
      all[form] = ids.number(identities.person(forms.form(form)).orElseThrow());
    }
    return all;
  }

  NamePrefixes prefixes() {
    return prefixes;
  }

  /** How the archive's own table calls a person for readers of a language. */
  Optional<String> knownLabel(String id, String language) {
    return known.person(id).flatMap(person -> nameIn(person, language));
  }

  private static Optional<String> nameIn(KnownPerson person, String language) {
    return person.names().stream()
        .filter(name -> name.language().equals(language))
        .map(KnownPerson.Name::text)
        .findFirst();
  }

  /** The Wikidata item of a person of the archive's own table, or empty. */
  String wikidata(String id) {
    return known.person(id).map(KnownPerson::wikidata).orElse("");
  }
}

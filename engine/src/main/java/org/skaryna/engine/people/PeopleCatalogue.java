// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.people;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.skaryna.analysis.people.KnownPeople;
import org.skaryna.analysis.people.KnownPerson;

/**
 * All forms that one reader of the index has met, numbered in that order, and the people whose they
 * are. A snapshot of the index sees those of its own articles ({@link PeopleSnapshot}); what a
 * segment holds is read once. Safe for any number of threads.
 */
public final class PeopleCatalogue {
  private final PeopleRegister register;
  private final KnownPeople known;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<MentionForm> forms = new ArrayList<>();
  private final List<String> ids = new ArrayList<>();
  private final NamePrefixes prefixes = new NamePrefixes();
  private final List<String[]> keys = new ArrayList<>();
  private final Map<String, Integer> numbersOfIds = new HashMap<>();
  private final Map<IndexReader.CacheKey, SegmentForms> segments = new ConcurrentHashMap<>();

  /** For each form the number of its person, by {@link #version} of the register. */
  private int[] persons = new int[0];

  private long version = -1;

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

  private SegmentForms segment(LeafReaderContext context) throws IOException {
    IndexReader.CacheHelper cache = context.reader().getReaderCacheHelper();
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
      forms.add(form);
      keys.add(prefixes.add(number, form));
      numbers.put(term, number);
    }
    return number;
  }

  private synchronized PeopleSnapshot snapshot(IndexReader reader, List<SegmentForms> read) {
    long now = register.version();
    if (now != version || persons.length < forms.size()) {
      register.assume(forms);
      persons = register.read(this::resolve);
      version = register.version();
    }
    return new PeopleSnapshot(
        this, reader, read, List.copyOf(forms), List.copyOf(keys), persons, List.copyOf(ids));
  }

  NamePrefixes prefixes() {
    return prefixes;
  }

  private int[] resolve(PersonIdentities identities) {
    int[] resolved = new int[forms.size()];
    for (int form = 0; form < resolved.length; form++) {
      resolved[form] = numberOf(identities.person(forms.get(form)).orElseThrow());
    }
    return resolved;
  }

  private int numberOf(String id) {
    return numbersOfIds.computeIfAbsent(
        id,
        added -> {
          ids.add(added);
          return ids.size() - 1;
        });
  }

  /**
   * The number of the person whom an id leads to; nothing where none of the forms met is theirs.
   */
  synchronized Optional<Integer> person(String id) {
    return Optional.ofNullable(numbersOfIds.get(register.current(id)));
  }

  /** How the archive itself calls a person for readers of a language. */
  Optional<String> givenLabel(String id, String language) {
    return register
        .read(identities -> identities.label(id, language))
        .or(() -> known.person(id).flatMap(person -> nameIn(person, language)));
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

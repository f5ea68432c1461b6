// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.facets;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.skaryna.bench.snippets.HttpSearches;
import org.skaryna.engine.index.LuceneArticleSink;
import org.skaryna.engine.people.PersonEntry;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.SearchEngine;

/**
 * Suggestions through HTTP while names are typed letter by letter, and the first ones behind a
 * commit.
 */
final class SuggestionRounds {
  private static final int PEOPLE = 100;
  private static final int LETTERS = 7;
  private static final int COMMITS = 20;
  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final HttpSearches http;
  private final SearchEngine engine;
  private final FacetIndex index;
  private final List<String> typed = new ArrayList<>();

  /**
   * Asks one server.
   *
   * @param engine the server's own
   * @param index what it reads
   */
  SuggestionRounds(HttpSearches http, SearchEngine engine, FacetIndex index) {
    this.http = http;
    this.engine = engine;
    this.index = index;
    for (PersonEntry person : engine.people("", PEOPLE, Locale.ENGLISH)) {
      String name = person.spellings().getFirst().form();
      for (int letters = 1; letters <= Math.min(LETTERS, name.length()); letters++) {
        typed.add(name.substring(0, letters));
      }
    }
  }

  Percentiles typing() throws IOException {
    times(); // warms up
    return new Percentiles(times());
  }

  private List<Long> times() throws IOException {
    List<Long> times = new ArrayList<>();
    for (String text : typed) {
      times.add(nanos(text));
    }
    return times;
  }

  private long nanos(String text) throws IOException {
    long began = System.nanoTime();
    http.suggestions(text);
    return System.nanoTime() - began;
  }

  /**
   * Times at commits.
   *
   * @param waiting the longest of all asked from each commit on until it is seen
   * @param first the longest of the last of these, which may see it, and the next, which does
   */
  record Commits(Percentiles waiting, Percentiles first) {}

  /** Asks on and on while articles come in, as readers do. */
  Commits behindCommits() throws IOException {
    List<Long> waiting = new ArrayList<>();
    List<Long> first = new ArrayList<>();
    try (LuceneArticleSink sink = index.sink()) {
      for (int commit = 0; commit < COMMITS; commit++) {
        String before = engine.generation();
        sink.add(
            Article.builder("bench/new", "Новы артыкул нумар " + commit + " піша Якуб Колас.")
                .language(Language.BELARUSIAN)
                .build());
        sink.commit(sink.checkpoint());
        long end = System.nanoTime() + LONGEST.toNanos();
        long last = 0;
        long longest = 0;
        for (int i = 0; engine.generation().equals(before); i++) {
          if (System.nanoTime() > end) {
            throw new IOException("a commit was not seen within " + LONGEST);
          }
          last = nanos(typed.get(i % typed.size()));
          longest = Math.max(longest, last);
        }
        waiting.add(longest);
        first.add(Math.max(last, nanos(typed.get(commit))));
      }
      sink.delete("bench/new");
      sink.commit(sink.checkpoint());
    }
    return new Commits(new Percentiles(waiting), new Percentiles(first));
  }
}

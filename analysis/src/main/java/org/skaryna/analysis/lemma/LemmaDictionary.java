// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.lemma;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.apache.lucene.util.IOUtils;
import org.jspecify.annotations.Nullable;

/**
 * A dictionary of forms in Morfologik's format: a finite-state automaton of a few megabytes, held
 * in memory once and shared. Reading it takes some milliseconds; a look-up, about a microsecond.
 */
public final class LemmaDictionary {
  private final Dictionary automaton;

  private LemmaDictionary(Dictionary automaton) {
    this.automaton = automaton;
  }

  /**
   * Reads a dictionary that another project's jar holds.
   *
   * @param dictionary path on the class path without the ending: {@code .dict} and {@code .info}
   *     are expected there
   * @throws UncheckedIOException if one of the two is missing
   */
  public static LemmaDictionary load(String dictionary) {
    try (InputStream automaton = open(dictionary + ".dict");
        InputStream metadata = open(dictionary + ".info")) {
      return new LemmaDictionary(Dictionary.read(automaton, metadata));
    } catch (IOException e) {
      throw new UncheckedIOException("expected on the class path: " + e.getMessage(), e);
    }
  }

  /** A new view of the dictionary for one thread. */
  public Lookup lookup() {
    return new Lookup(new DictionaryLookup(automaton), new NearWords(automaton));
  }

  private static InputStream open(String file) throws IOException {
    return IOUtils.requireResourceNonNull(
        LemmaDictionary.class.getClassLoader().getResourceAsStream(file), file);
  }

  /** Looks words up. Not for more than one thread: it reuses its buffers. */
  public static final class Lookup {
    private final DictionaryLookup lookup;
    private final NearWords nearWords;

    private Lookup(DictionaryLookup lookup, NearWords nearWords) {
      this.lookup = lookup;
      this.nearWords = nearWords;
    }

    /** Every reading of a form, in the dictionary's order; empty where it is not in it. */
    public List<Reading> readings(CharSequence form) {
      List<WordData> found = lookup.lookup(form);
      List<Reading> readings = new ArrayList<>(found.size());
      for (WordData word : found) {
        readings.add(new Reading(text(word.getStem()), text(word.getTag())));
      }
      return readings;
    }

    /** Whether the dictionary has the form; quicker than to read it. */
    public boolean contains(CharSequence form) {
      return !lookup.lookup(form).isEmpty();
    }

    /**
     * The forms that are one letter, or two neighbours that changed places, away from a word; its
     * first letter and its last stay.
     *
     * @param word of the letters {@code a} to {@code z}, at least one
     */
    public Set<String> near(String word) {
      return nearWords.of(word);
    }

    private static String text(@Nullable CharSequence text) {
      return text == null ? "" : text.toString();
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Writes Cyrillic text in Latin letters by one scheme, and reads it back.
 *
 * <p>Capitals are kept: {@code Юры -> Jury, ЮРЫ -> JURY}. Letters that the scheme does not know
 * pass unchanged. Instances are immutable.
 */
public final class Romanizer {
  private static final Map<RomanizationScheme, Romanizer> LOADED = new ConcurrentHashMap<>();

  private final RomanizationScheme scheme;
  private final Transliteration romanizing;
  private final Transliteration reading;
  private final LatinReadings readings;

  private Romanizer(RomanizationScheme scheme) {
    SchemeTable table = SchemeTable.load(scheme.table());
    this.scheme = scheme;
    this.romanizing = new Transliteration(table.romanizing());
    this.reading = new Transliteration(table.reading());
    this.readings = new LatinReadings(romanizing, table.romanizing(), scheme.language());
  }

  /** The romanizer of a scheme. */
  public static Romanizer of(RomanizationScheme scheme) {
    return LOADED.computeIfAbsent(scheme, Romanizer::new);
  }

  /** Writes {@code text} in Latin letters. */
  public String romanize(String text) {
    return romanizing.apply(text);
  }

  /** Whether the scheme keeps enough for one sure reading, so that {@link #read} answers. */
  public boolean readsBack() {
    return !reading.isEmpty();
  }

  /**
   * Writes in Cyrillic what the scheme wrote in Latin letters. What the scheme drops is lost:
   * {@code Vierabjoŭ -> Верабʼёў}, but {@code zdym -> здым} also for {@code здымь}. The apostrophe
   * is U+02BC.
   *
   * @throws UnsupportedOperationException unless {@link #readsBack()}
   */
  public String read(String latin) {
    if (!readsBack()) {
      throw new UnsupportedOperationException(scheme + " cannot be read back");
    }
    return reading.apply(latin);
  }

  /**
   * The Cyrillic words that the scheme would write as {@code latin}: by Doc 9303 {@code Kavaliou}
   * may be {@code кавалёў} and {@code каваліоу}. Small letters, those likeliest in the language
   * first, at most {@value LatinReadings#MOST}; none where the scheme writes no word so.
   *
   * @param latin one word; a longer one than {@value LatinReadings#LONGEST} letters has no reading
   */
  public List<String> readings(String latin) {
    return readings.of(latin);
  }

  /**
   * Some readings, each with a figure that is higher for odder spellings; not all are looked for.
   */
  Map<String, Integer> quickReadings(String latin) {
    return readings.quickly(latin);
  }
}

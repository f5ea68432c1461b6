// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.translit;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.skaryna.analysis.table.ResourceTable;

/**
 * Writes Cyrillic text in Latin letters by one scheme, and for some schemes reads it back.
 *
 * <p>Capitals are kept: {@code Юры -> Jury, ЮРЫ -> JURY}. Letters that the scheme does not know
 * pass unchanged. Instances are immutable.
 */
public final class Romanizer {
  private static final Map<RomanizationScheme, Romanizer> ALL = loadAll();

  private final RomanizationScheme scheme;
  private final Transliteration romanizing;
  private final Transliteration reading;

  private Romanizer(RomanizationScheme scheme) {
    List<ResourceTable.Row> rows = ResourceTable.load(Romanizer.class, scheme.table()).rows();
    this.scheme = scheme;
    this.romanizing = Transliteration.romanizing(rows);
    this.reading = Transliteration.reading(rows);
  }

  /** The romanizer of a scheme. */
  public static Romanizer of(RomanizationScheme scheme) {
    Romanizer romanizer = ALL.get(scheme);
    if (romanizer == null) {
      throw new IllegalStateException("no table was loaded for " + scheme);
    }
    return romanizer;
  }

  /** Writes {@code text} in Latin letters. */
  public String romanize(String text) {
    return romanizing.apply(text);
  }

  /** Whether the scheme keeps enough to be read back. */
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

  private static Map<RomanizationScheme, Romanizer> loadAll() {
    Map<RomanizationScheme, Romanizer> all = new EnumMap<>(RomanizationScheme.class);
    for (RomanizationScheme scheme : RomanizationScheme.values()) {
      all.put(scheme, new Romanizer(scheme));
    }
    return all;
  }
}

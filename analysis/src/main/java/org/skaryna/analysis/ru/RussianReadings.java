// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.ru;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.skaryna.analysis.lemma.Reading;
import org.skaryna.analysis.table.ResourceTable;

/**
 * Chooses among the dictionary's readings of a Russian form, and names some lemmas otherwise than
 * the dictionary does.
 *
 * <ul>
 *   <li>an adverb is no short adjective, {@code документально}, unless it can be a predicate,
 *       {@code светло}
 *   <li>a comparative belongs to the adjective and to the adverb: {@code сильнее -> сильный,
 *       сильно}
 *   <li>a superlative is a word of its own: {@code древнейшего -> древнейший}
 *   <li>a patronymic is no form of the father's name: {@code ивановной -> ивановна}
 *   <li>a woman's family name is a word of its own: {@code алексеевой -> алексеева}
 *   <li>some participles are read as adjectives only, by {@code participles.csv}: {@code данного}
 *   <li>an archaic form counts only where nothing else fits
 * </ul>
 *
 * <p>The tags are LanguageTool's: {@code ADJ:Short:Neut}, {@code NN:Fam:Fem:Sin:D}.
 */
final class RussianReadings {
  private static final String COMPARATIVE = "ADJ:Comp";
  private static final Set<String> ADJECTIVES =
      ResourceTable.load(RussianReadings.class, "participles.csv").rows().stream()
          .map(row -> row.cell(0))
          .collect(Collectors.toUnmodifiableSet());

  private RussianReadings() {}

  /** The lemmas of a form, at least one, {@code ё} folded. */
  static List<String> lemmas(String form, List<Reading> readings) {
    boolean adverb = any(readings, "ADV") && !any(readings, "PRDC");
    boolean adjective = readings.stream().anyMatch(RussianReadings::isSettledAdjective);
    Set<String> lemmas = new LinkedHashSet<>();
    for (Reading reading : readings) {
      boolean unlikely =
          adverb && reading.tag().startsWith("ADJ:Short:Neut")
              || adjective && reading.tag().startsWith("PT:")
              || reading.tag().contains("Arch");
      if (!unlikely) {
        addLemmas(lemmas, form, reading);
      }
    }
    if (lemmas.isEmpty()) {
      readings.forEach(reading -> addLemmas(lemmas, form, reading));
    }
    return List.copyOf(lemmas);
  }

  /** Whether a form may be that of an adjective or of a participle. */
  static boolean isAdjective(Reading reading) {
    return reading.tag().startsWith("ADJ") || reading.tag().startsWith("PT");
  }

  static boolean isComparative(Reading reading) {
    return reading.tag().startsWith(COMPARATIVE);
  }

  private static boolean any(List<Reading> readings, String tag) {
    return readings.stream().anyMatch(reading -> reading.tag().startsWith(tag));
  }

  private static boolean isSettledAdjective(Reading reading) {
    return reading.tag().startsWith("ADJ") && ADJECTIVES.contains(folded(reading.lemma()));
  }

  private static void addLemmas(Set<String> lemmas, String form, Reading reading) {
    lemmas.add(folded(lemma(form, reading)));
    if (isComparative(reading)) {
      lemmas.add(withEnding(folded(reading.lemma()), 2, "о"));
    }
  }

  private static String lemma(String form, Reading reading) {
    String tag = reading.tag();
    if (tag.startsWith("ADJ:Sup") && form.indexOf('ш') > 0) {
      return form.substring(0, form.lastIndexOf('ш') + 1) + "ий";
    }
    if (tag.startsWith("NN:Patr:Masc") && form.lastIndexOf("ич") > 0) {
      return form.substring(0, form.lastIndexOf("ич") + 2);
    }
    if (tag.startsWith("NN:Patr:Fem") && form.lastIndexOf('н') > 0) {
      return form.substring(0, form.lastIndexOf('н') + 1) + "а";
    }
    return tag.startsWith("NN:Fam:Fem") ? womansFamilyName(reading.lemma()) : reading.lemma();
  }

  /** Of a man's family name: {@code алексеев -> алексеева, островский -> островская}. */
  private static String womansFamilyName(String name) {
    if (name.endsWith("ий") || name.endsWith("ый") || name.endsWith("ой")) {
      return withEnding(name, 2, "ая");
    }
    return name.endsWith("в") || name.endsWith("н") ? name + "а" : name;
  }

  private static String withEnding(String word, int cut, String ending) {
    return word.length() > cut ? word.substring(0, word.length() - cut) + ending : word;
  }

  private static String folded(String lemma) {
    return lemma.replace('ё', 'е');
  }
}

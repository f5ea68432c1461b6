// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.skaryna.analysis.table.ResourceTable;

/**
 * Declines the names of places by declension.csv. Gives rather a form too many (Гродны) than one
 * too few, as no other word is written so.
 */
final class Declension {
  private static final int CASES = Cases.NAMES.size();
  private static final int FIRST_CASE_COLUMN = 3;
  private static final String SEPARATED = "(?=[ -])";

  /** Languages in which only the last word of a name changes. */
  private static final Set<String> LAST_ONLY = Set.of("lt", "de");

  private final Map<String, Map<String, Row>> nouns = new HashMap<>();
  private final Map<String, Map<String, Row>> adjectives = new HashMap<>();

  /** What replaces an ending in each case; no alternative where the form is not known. */
  private record Row(String ending, List<List<Ending>> cases) {}

  private record Ending(String letters, Doubt doubt) {}

  /**
   * A form of a name.
   *
   * @param cases as {@link Cases}
   * @param doubt what the ending makes of it: Барановіч is a family name, Баранавічы is not
   */
  record Form(String text, int cases, Doubt doubt) {}

  Declension() {
    for (ResourceTable.Row row : ResourceTable.load(Declension.class, "declension.csv").rows()) {
      var part =
          switch (row.cell(1)) {
            case "noun" -> nouns;
            case "adjective" -> adjectives;
            default -> throw row.problem("expected noun or adjective, got " + row.cell(1));
          };
      part.computeIfAbsent(row.cell(0), language -> new HashMap<>()).put(row.cell(2), read(row));
    }
  }

  private static Row read(ResourceTable.Row row) {
    List<List<Ending>> cases = new ArrayList<>();
    cases.add(List.of(new Ending(row.cell(2), Doubt.NONE)));
    for (int i = 1; i < CASES; i++) {
      List<Ending> endings = new ArrayList<>();
      for (String cell : row.cell(FIRST_CASE_COLUMN + i - 1).split(" ")) {
        if (!cell.isEmpty()) {
          boolean family = cell.charAt(0) == '^';
          String letters = family ? cell.substring(1) : cell;
          endings.add(
              new Ending(letters.equals("-") ? "" : letters, family ? Doubt.FAMILY : Doubt.NONE));
        }
      }
      cases.add(endings.isEmpty() && i == 3 ? cases.getFirst() : endings);
    }
    return new Row(row.cell(2), cases);
  }

  /** Every form of a name, the nominative first. */
  List<Form> forms(PlaceName name) {
    List<Form> forms = new ArrayList<>();
    forms.add(new Form(name.text(), Cases.NOMINATIVE | Cases.ACCUSATIVE, Doubt.NONE));
    if (name.isAcronym()) {
      return List.of(new Form(name.text(), Cases.ANY, Doubt.NONE));
    }
    List<Word> words = words(name);
    for (int i = 1; i < CASES; i++) {
      decline(words, 0, i, "", Doubt.NONE, forms);
    }
    name.genitives().forEach(g -> forms.add(new Form(g, Cases.GENITIVE, Doubt.NONE)));
    return forms;
  }

  private static void decline(
      List<Word> words, int at, int caseNumber, String before, Doubt doubt, List<Form> forms) {
    if (at == words.size()) {
      forms.add(new Form(before, 1 << caseNumber, doubt));
      return;
    }
    Word word = words.get(at);
    Row row = word.row;
    if (row == null) {
      decline(words, at + 1, caseNumber, before + word.separator + word.stem, doubt, forms);
      return;
    }
    String stem = word.stem.substring(0, word.stem.length() - row.ending.length());
    for (Ending ending : row.cases.get(caseNumber)) {
      decline(
          words,
          at + 1,
          caseNumber,
          before + word.separator + stem + ending.letters,
          doubt.or(ending.doubt),
          forms);
    }
  }

  /**
   * A word of a name.
   *
   * @param separator what stands before it
   * @param stem what ends as the row says
   * @param row how it is declined; none for one that stays as it is
   */
  private record Word(String separator, String stem, @Nullable Row row) {}

  /**
   * Adjectives agree with their noun; of nouns the first is declined (Рэспублікі Беларусь), of
   * those joined by a hyphen the last (у Буда-Кашалёве), in Baltic and Germanic names always the
   * last.
   */
  private List<Word> words(PlaceName name) {
    String[] texts = name.text().split(SEPARATED);
    String[] stems = name.stem().split(SEPARATED);
    List<Word> words = new ArrayList<>();
    boolean declined = false;
    for (int i = 0; i < texts.length; i++) {
      boolean last = i == texts.length - 1;
      boolean stays =
          !last && (LAST_ONLY.contains(name.language()) || texts[i + 1].startsWith("-"));
      String bare = bare(texts[i]);
      String separator = texts[i].substring(0, texts[i].length() - bare.length());
      // The last word is the noun, unless one stands before it: Горкі, Brześć Litewski.
      Row adjective = last && !declined ? null : row(adjectives, name.language(), bare);
      if (adjective != null || stays || declined) {
        words.add(new Word(separator, bare, adjective));
      } else {
        String stem = i < stems.length ? bare(stems[i]) : bare;
        words.add(new Word(separator, stem, row(nouns, name.language(), stem)));
        declined = true;
      }
    }
    return words;
  }

  private static String bare(String word) {
    return word.startsWith(" ") || word.startsWith("-") ? word.substring(1) : word;
  }

  private static @Nullable Row row(
      Map<String, Map<String, Row>> rows, String language, String word) {
    Map<String, Row> own = rows.getOrDefault(language, Map.of());
    for (int at = 0; at <= word.length(); at++) {
      Row row = own.get(word.substring(at));
      if (row != null) {
        return row;
      }
    }
    return null;
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Languages;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.name.sound.Sounds;
import org.skaryna.analysis.table.ResourceTable;

/**
 * All nominatives that a written form may stand for, by endings.csv: Калеснікава is itself (a
 * woman) or Калеснікаў (a man's genitive). No reading is dropped early: the other words settle it.
 */
public final class BaseForms {
  private static final int SHORTEST_STEM = 2;
  private static final int LONGEST_ENDING = 4;
  private static final Map<Script, Map<String, List<Ending>>> ENDINGS = load();

  private record Ending(String base, int agreement, int languages, List<String> after, int cost) {}

  private BaseForms() {}

  /** The base forms of a word as written; the word itself comes first. */
  public static List<BaseForm> of(String word) {
    return ofFolded(Folding.fold(word));
  }

  /** The base forms of a folded word. */
  public static List<BaseForm> ofFolded(String folded) {
    var forms = new ArrayList<BaseForm>(6);
    String sounds = Sounds.of(folded);
    if (sounds.isEmpty()) {
      return forms;
    }
    Script script = Script.of(folded);
    int shape = NominativeShape.of(folded, script);
    forms.add(new BaseForm(folded, sounds, shape, Languages.ANY, 0, true));
    if (NominativeShape.isAdjective(folded)) {
      return forms;
    }
    var endings = ENDINGS.getOrDefault(script, Map.of());
    int languages = Languages.ofLetters(folded);
    for (int length = 1; length <= LONGEST_ENDING; length++) {
      int stem = folded.length() - length;
      if (stem < SHORTEST_STEM) {
        break;
      }
      for (Ending ending : endings.getOrDefault(folded.substring(stem), List.of())) {
        if ((ending.languages & languages) != 0 && holds(ending.after, folded, stem)) {
          add(forms, folded.substring(0, stem), ending, script);
        }
      }
    }
    return forms;
  }

  private static void add(List<BaseForm> forms, String stem, Ending ending, Script script) {
    put(forms, stem + ending.base, ending);
    if (ending.base.isEmpty() || ending.base.equals("ь")) {
      for (String other : FleetingVowels.stems(stem, script)) {
        put(forms, other + ending.base, ending);
      }
    }
  }

  /** Adds a reading, or widens the one of the same letters: Коваля is genitive and accusative. */
  private static void put(List<BaseForm> forms, String letters, Ending ending) {
    int languages = ending.languages;
    if (letters.endsWith("в")) {
      languages &= ~Languages.BELARUSIAN; // which writes ў there
    }
    for (int i = 1; i < forms.size(); i++) {
      BaseForm form = forms.get(i);
      if (form.letters().equals(letters)) {
        forms.set(
            i,
            new BaseForm(
                letters,
                form.sounds(),
                form.agreement() | ending.agreement,
                form.languages() | languages,
                Math.min(form.cost(), ending.cost),
                false));
        return;
      }
    }
    forms.add(
        new BaseForm(letters, Sounds.of(letters), ending.agreement, languages, ending.cost, false));
  }

  private static boolean holds(List<String> after, String folded, int stem) {
    char last = folded.charAt(stem - 1);
    for (String condition : after) {
      boolean holds =
          switch (condition) {
            case "" -> true;
            case "C" -> !isVowel(last) && last != 'ь' && last != '\'';
            case "V" -> isVowel(last);
            case "ь" -> last == 'ь' || last == '\'';
            default -> folded.startsWith(condition, stem - condition.length());
          };
      if (holds) {
        return true;
      }
    }
    return false;
  }

  /** Whether a small letter of any script that names are written in is a vowel. */
  public static boolean isVowel(char c) {
    return "аеёиіїоуыэюяєaeiouyąęóėū".indexOf(c) >= 0;
  }

  private static Map<Script, Map<String, List<Ending>>> load() {
    var all = new HashMap<Script, Map<String, List<Ending>>>();
    for (ResourceTable.Row row : ResourceTable.load(BaseForms.class, "endings.csv").rows()) {
      all.computeIfAbsent(script(row), key -> new HashMap<>())
          .computeIfAbsent(row.cell(2), key -> new ArrayList<>())
          .add(ending(row));
    }
    return all;
  }

  private static Script script(ResourceTable.Row row) {
    return switch (row.cell(0)) {
      case "cyrillic" -> Script.CYRILLIC;
      case "marked" -> Script.MARKED_LATIN;
      case "latin" -> Script.LATIN;
      default -> throw row.problem("expected cyrillic, marked or latin, got " + row.cell(0));
    };
  }

  private static Ending ending(ResourceTable.Row row) {
    try {
      return new Ending(
          row.cell(3),
          Agreement.of(row.cell(4), row.cell(5)),
          Languages.named(row.cell(1)),
          List.of(row.cell(6).split(" ", -1)),
          row.number(7));
    } catch (IllegalArgumentException e) {
      throw row.problem(String.valueOf(e.getMessage()));
    }
  }
}

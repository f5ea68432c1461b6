// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.skaryna.analysis.name.sound.Folding;
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

  private record Ending(String base, int agreement, List<String> after, int cost) {}

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
    forms.add(new BaseForm(folded, sounds, NominativeShape.of(folded, script), 0, true));
    var endings = ENDINGS.getOrDefault(script, Map.of());
    for (int length = 1; length <= LONGEST_ENDING; length++) {
      int stem = folded.length() - length;
      if (stem < SHORTEST_STEM) {
        break;
      }
      for (Ending ending : endings.getOrDefault(folded.substring(stem), List.of())) {
        if (holds(ending.after, folded, stem)) {
          add(forms, folded.substring(0, stem), ending, script);
        }
      }
    }
    return forms;
  }

  private static void add(List<BaseForm> forms, String stem, Ending ending, Script script) {
    String letters = stem + ending.base;
    put(forms, letters, ending);
    if (ending.base.isEmpty() || ending.base.equals("ь")) {
      String v = vAtEnd(letters, script);
      if (!v.equals(letters)) {
        put(forms, v, ending);
      }
      int last = stem.length() - 1;
      if (last > 1 && !isVowel(stem.charAt(last)) && isClosed(stem, last)) {
        fleeting(forms, stem, ending, script);
      }
    }
  }

  /** Belarusian writes a final v as ў: Калеснікава - Калеснікаў. */
  private static String vAtEnd(String letters, Script script) {
    int last = letters.length() - 1;
    char c = letters.charAt(last);
    if (c == 'в' && script == Script.CYRILLIC) {
      return letters.substring(0, last) + 'ў';
    }
    return c == 'v' && script == Script.MARKED_LATIN ? letters.substring(0, last) + 'ŭ' : letters;
  }

  private static boolean isClosed(String stem, int last) {
    char before = stem.charAt(last - 1);
    return !isVowel(before);
  }

  /** A vowel that only the nominative has: Краўца - Кравец, Льва - Лев, Зайца - Заец. */
  private static void fleeting(List<BaseForm> forms, String stem, Ending ending, Script script) {
    int last = stem.length() - 1;
    char before = stem.charAt(last - 1);
    int cut = before == 'ь' || before == 'й' || before == '\'' ? last - 1 : last;
    String start = stem.substring(0, cut);
    if (start.endsWith("ў")) {
      start = start.substring(0, cut - 1) + 'в';
    }
    String e = script == Script.CYRILLIC ? "е" : "e";
    String o = script == Script.CYRILLIC ? "о" : "o";
    put(forms, start + e + stem.charAt(last), ending);
    if (cut == last && "кглнт".indexOf(stem.charAt(last)) >= 0) {
      put(forms, start + o + stem.charAt(last), ending);
    }
  }

  private static void put(List<BaseForm> forms, String letters, Ending ending) {
    forms.add(new BaseForm(letters, Sounds.of(letters), ending.agreement, ending.cost, false));
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

  static boolean isVowel(char c) {
    return "аеёиіїоуыэюяєaeiouyąęóėū".indexOf(c) >= 0;
  }

  private static Map<Script, Map<String, List<Ending>>> load() {
    var all = new HashMap<Script, Map<String, List<Ending>>>();
    for (ResourceTable.Row row : ResourceTable.load(BaseForms.class, "endings.csv").rows()) {
      Script script =
          switch (row.cell(0)) {
            case "cyrillic" -> Script.CYRILLIC;
            case "marked" -> Script.MARKED_LATIN;
            case "latin" -> Script.LATIN;
            default -> throw row.problem("expected cyrillic, marked or latin, got " + row.cell(0));
          };
      var ending =
          new Ending(
              row.cell(2),
              Agreement.of(row.cell(3), row.cell(4)),
              List.of(row.cell(5).split(" ", -1)),
              row.number(6));
      all.computeIfAbsent(script, key -> new HashMap<>())
          .computeIfAbsent(row.cell(1), key -> new ArrayList<>())
          .add(ending);
    }
    return all;
  }
}

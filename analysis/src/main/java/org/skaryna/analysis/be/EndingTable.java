// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.be;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.skaryna.analysis.table.ResourceTable;

/**
 * The endings of {@code endings.csv}, found by the longest one that a word ends in.
 *
 * <p>Columns: {@code ending}, where {@code [аяе]} stands for one of these letters and {@code
 * (ы|ага|)} for one of these strings; {@code after}, a pattern that the rest before the ending must
 * end in, or nothing; {@code nominal} and {@code verbal}, what takes the ending's place in a noun
 * or adjective and in a verb, {@code /} between alternatives, a number for so many letters of the
 * ending itself: {@code 1ць} makes {@code чытаю} into {@code чытаць}; {@code reason}, with an
 * example. Of two rows with one ending, one with a condition goes before one without, else the
 * earlier.
 */
final class EndingTable {
  private static final String FILE = "endings.csv";
  private static final Pattern CHOICE = Pattern.compile("\\[([^\\]]*)\\]|\\(([^)]*)\\)");
  private static final Pattern READING = Pattern.compile("\\d|\\d?[а-яёіў]+");
  private static final String VOWELS = "аеёіоуўыэюя";
  private static final Pattern ANYTHING = Pattern.compile("");

  /**
   * What is left of a word when its ending is read as that of a noun or adjective, or of a verb.
   */
  record Cut(List<Stem> nominal, List<Stem> verbal) {}

  private record Rule(Pattern after, List<String> nominal, List<String> verbal) {
    boolean conditional() {
      return after != ANYTHING;
    }

    boolean fits(String rest) {
      return !conditional() || after.matcher(rest).find();
    }

    Cut apply(String rest, String ending) {
      return new Cut(stems(nominal, rest, ending), stems(verbal, rest, ending));
    }

    private static List<Stem> stems(List<String> readings, String rest, String ending) {
      return readings.stream().map(reading -> stem(reading, rest, ending)).toList();
    }

    private static Stem stem(String reading, String rest, String ending) {
      if (!Character.isDigit(reading.charAt(0))) {
        return new Stem(rest + reading, false);
      }
      int kept = reading.charAt(0) - '0';
      String end = ending.substring(0, kept) + reading.substring(1);
      return Stem.before(ending.substring(kept), rest + end);
    }
  }

  private final Map<String, List<Rule>> rules = new HashMap<>();
  private int longest;

  private EndingTable() {}

  static EndingTable load() {
    return of(ResourceTable.load(EndingTable.class, FILE));
  }

  static EndingTable of(ResourceTable table) {
    EndingTable endings = new EndingTable();
    for (ResourceTable.Row row : table.rows()) {
      endings.add(row);
    }
    return endings;
  }

  /** Cuts the longest ending that leaves a stem of two letters, one a vowel; else cuts nothing. */
  Cut cut(String word) {
    for (int length = Math.min(longest, word.length() - 2); length > 0; length--) {
      int at = word.length() - length;
      List<Rule> sameEnding = rules.getOrDefault(word.substring(at), List.of());
      if (sameEnding.isEmpty() || !hasVowel(word, at)) {
        continue;
      }
      String rest = word.substring(0, at);
      for (Rule rule : sameEnding) {
        if (rule.fits(rest)) {
          return rule.apply(rest, word.substring(at));
        }
      }
    }
    return new Cut(List.of(new Stem(word, false)), List.of());
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private void add(ResourceTable.Row row) {
    Rule rule = new Rule(after(row), readings(row, 2), readings(row, 3));
    if (rule.nominal().isEmpty() && rule.verbal().isEmpty()) {
      throw row.problem("expected a reading in column nominal or verbal, got none");
    }
    for (String ending : expand(row.cell(0))) {
      List<Rule> same = rules.computeIfAbsent(ending, e -> new ArrayList<>());
      same.add(rule.conditional() ? conditional(same) : same.size(), rule);
      longest = Math.max(longest, ending.length());
    }
  }

  private static int conditional(List<Rule> rules) {
    return (int) rules.stream().filter(Rule::conditional).count();
  }

  private static Pattern after(ResourceTable.Row row) {
    if (row.cell(1).isEmpty()) {
      return ANYTHING;
    }
    try {
      return Pattern.compile("(?:" + row.cell(1) + ")$");
    } catch (PatternSyntaxException e) {
      throw row.problem("expected a pattern in column after, got " + row.cell(1));
    }
  }

  private static List<String> readings(ResourceTable.Row row, int column) {
    String cell = row.cell(column);
    List<String> readings = cell.isEmpty() ? List.of() : List.of(cell.split("/", -1));
    for (String reading : readings) {
      if (!READING.matcher(reading).matches()) {
        throw row.problem("expected a reading of a number, letters or both, got " + cell);
      }
    }
    return readings;
  }

  /** Writes out the choices: {@code [ая]м(і|) -> амі, ам, ямі, ям}. */
  private static List<String> expand(String ending) {
    var choice = CHOICE.matcher(ending);
    if (!choice.find()) {
      return List.of(ending);
    }
    String letters = choice.group(1);
    List<String> parts =
        letters == null
            ? List.of(choice.group(2).split("\\|", -1))
            : letters.codePoints().mapToObj(Character::toString).toList();
    List<String> rests = expand(ending.substring(choice.end()));
    String before = ending.substring(0, choice.start());
    return parts.stream().flatMap(p -> rests.stream().map(rest -> before + p + rest)).toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Languages;
import org.skaryna.analysis.name.sound.SoundKeys;
import org.skaryna.analysis.name.sound.Sounds;
import org.skaryna.analysis.table.ResourceTable;

/** The given names of given-names.csv, found by how they sound in whatever script. */
public final class GivenNames {
  private static final int FIRST_FORMS = 2;
  private static final int SHORT_FORMS = 6;
  private static final int SHORTEST_GLIDE = 4;

  /** A woman's name so rare that his genitive, spelled alike, is the likelier: Владимира. */
  private static final String RARE = "f rare";

  private static final int[] LANGUAGES = {
    0, 0, Languages.BELARUSIAN, Languages.RUSSIAN, Languages.UKRAINIAN
  };
  private static final Map<String, Integer> LANGUAGES_OF = new HashMap<>();
  private static final List<GivenName> ALL = new ArrayList<>();
  private static final Map<String, List<GivenName>> FULL = new HashMap<>();
  private static final Map<String, List<GivenName>> FAMILIAR = new HashMap<>();

  /** How women's names in use are written, folded. */
  private static final Set<String> HERS = new HashSet<>();

  static {
    for (ResourceTable.Row row : ResourceTable.load(GivenNames.class, "given-names.csv").rows()) {
      add(name(row));
    }
  }

  private GivenNames() {}

  /** The names that a word in the nominative may be; short forms aren't counted. */
  public static List<GivenName> full(String sounds) {
    return FULL.getOrDefault(tight(sounds), List.of());
  }

  /** The names of which a word in the nominative may be a short form. */
  public static List<GivenName> familiar(String sounds) {
    List<GivenName> names = FAMILIAR.getOrDefault(tight(sounds), List.of());
    return names.isEmpty() || full(sounds).isEmpty()
        ? names
        : names.stream().filter(name -> name.isFamiliar(sounds)).toList();
  }

  /** Whether a word in the nominative is a given name, full or short. */
  public static boolean isKnown(String sounds) {
    return !full(sounds).isEmpty() || !familiar(sounds).isEmpty();
  }

  /**
   * The sexes that a nominative tells by what names it is: Іванна is hers. Any for an unknown one,
   * and for men's names, beside which a family name may well end as hers do (Сергей Дуброва).
   */
  public static int sexes(BaseForm form) {
    int sexes = 0;
    for (GivenName name : full(form.sounds())) {
      sexes |= name.agreement();
    }
    for (GivenName name : familiar(form.sounds())) {
      sexes |= name.agreement();
    }
    return sexes == Agreement.FEMALE && form.isCyrillic() ? sexes : Agreement.ANY;
  }

  /** The names that a folded word may be in a case other than the nominative. */
  public static List<GivenName> anyCase(String folded) {
    var names = new ArrayList<GivenName>();
    for (BaseForm form : BaseForms.ofFolded(folded)) {
      names.addAll(full(form.sounds()));
    }
    return names;
  }

  /**
   * The given name that a word is with one slip of the pen, where it can be but one: Vycheslav.
   * Nothing for a word that is a name itself, in any case, as Марына is not Марыя.
   *
   * @param folded as written
   */
  public static List<GivenName> misspelt(String folded) {
    if (isKnown(Sounds.of(folded)) || !anyCase(folded).isEmpty()) {
      return List.of();
    }
    List<GivenName> meant = List.of();
    for (GivenName name : ALL) {
      if (name.maySlipInto(folded)) {
        if (!meant.isEmpty()) {
          return List.of();
        }
        meant = List.of(name);
      }
    }
    return meant;
  }

  /**
   * Whether a Cyrillic word is a case form of a man's name, and letter by letter no woman's name in
   * use: Івана (hers is Іванна), Владимира, Лёвы; but Аляксандра and Леся are hers.
   *
   * @param readings of the word, the word itself first
   */
  public static boolean isHisCaseForm(List<BaseForm> readings) {
    return !HERS.contains(readings.getFirst().letters())
        && readings.stream().skip(1).anyMatch(GivenNames::isHis);
  }

  private static boolean isHis(BaseForm form) {
    List<GivenName> names = full(form.sounds());
    return (names.isEmpty() ? familiar(form.sounds()) : names)
        .stream()
            .anyMatch(name -> (name.agreement() & form.givenAgreement() & Agreement.MALE) != 0);
  }

  /** The languages that write a full given name just so, folded; any for other words. */
  public static int languages(String folded) {
    return LANGUAGES_OF.getOrDefault(folded, Languages.ANY);
  }

  /** Whether Ukrainian writes a given name just so, folded: Сергій, not Сергей. */
  static boolean isUkrainian(String folded) {
    return (LANGUAGES_OF.getOrDefault(folded, 0) & Languages.UKRAINIAN) != 0;
  }

  /** The index keys of all names one of whose forms begins with a sound ({@link InitialSound}). */
  public static Set<String> keysFrom(String first) {
    var keys = new HashSet<String>();
    FULL.values().stream()
        .flatMap(List::stream)
        .distinct()
        .filter(name -> name.mayBegin(first))
        .flatMap(name -> name.forms().stream())
        .filter(form -> !form.familiar())
        .forEach(form -> SoundKeys.indexed(form.sounds(), keys));
    return keys;
  }

  /** All men's names of the table. */
  static Set<GivenName> men() {
    var men = new LinkedHashSet<GivenName>();
    for (List<GivenName> names : FULL.values()) {
      names.stream().filter(name -> name.agreement() == Agreement.MALE).forEach(men::add);
    }
    return men;
  }

  /** Whether a word as written is a full given name in the nominative. */
  public static boolean isFull(String written) {
    return !full(Sounds.of(Folding.fold(written))).isEmpty();
  }

  /** What spellings of one form may differ in without being another name: v/w, g/h, glides. */
  static String tight(String sounds) {
    var tight = new StringBuilder(sounds.length());
    for (int i = 0; i < sounds.length(); i++) {
      char c = sounds.charAt(i);
      boolean beforeVowel = i + 1 < sounds.length() && Sounds.isVowel(sounds.charAt(i + 1));
      if ((c == 'j' || c == 'J') && beforeVowel && (i > 0 || isLostBeforeE(sounds))) {
        continue;
      }
      if (c == 'i' && sounds.startsWith("iJ", i)) {
        continue; // Marijan - Мариан
      }
      if (c == 'X') {
        tight.append("ks");
        continue;
      }
      tight.append(
          switch (c) {
            case 'w' -> 'v';
            case 'h' -> 'g';
            case 'D' -> 'd';
            case 'O', 'Y' -> 'o';
            case 'J' -> 'j';
            case 'H' -> 'x';
            case 'K' -> 'k';
            case 'M' -> 'C';
            case 'P', 'E' -> 'S';
            case 'A' -> 'Z';
            case 'F' -> 'e';
            case 'I' -> 'G';
            case 'U' -> 'u';
            case 'B' -> 't';
            default -> c;
          });
    }
    return tight.toString();
  }

  /** Jewhen - Євген; but the j of Jed is no glide. */
  private static boolean isLostBeforeE(String sounds) {
    return sounds.startsWith("Je") && sounds.length() > SHORTEST_GLIDE;
  }

  private static GivenName name(ResourceTable.Row row) {
    var forms = new LinkedHashMap<String, GivenName.Form>();
    for (int column = FIRST_FORMS; column <= SHORT_FORMS; column++) {
      for (String form : row.cell(column).split(" ", -1)) {
        if (!form.isBlank()) {
          String letters = Folding.fold(form);
          forms.putIfAbsent(
              letters, new GivenName.Form(letters, Sounds.of(letters), column == SHORT_FORMS));
          int languages = column < LANGUAGES.length ? LANGUAGES[column] : Languages.ANY;
          LANGUAGES_OF.merge(letters, languages, (a, b) -> a | b);
        }
      }
    }
    int agreement =
        switch (row.cell(1)) {
          case "m" -> Agreement.MALE;
          case "f", RARE -> Agreement.FEMALE;
          default -> throw row.problem("expected the sex m, f or f rare, got " + row.cell(1));
        };
    return new GivenName(
        row.cell(0), agreement, RARE.equals(row.cell(1)), new ArrayList<>(forms.values()));
  }

  private static void add(GivenName name) {
    ALL.add(name);
    boolean hers = name.agreement() == Agreement.FEMALE && !name.rare();
    for (GivenName.Form form : name.forms()) {
      if (hers) {
        HERS.add(form.letters());
      }
      var names =
          (form.familiar() ? FAMILIAR : FULL)
              .computeIfAbsent(tight(form.sounds()), key -> new ArrayList<>());
      if (!names.contains(name)) {
        names.add(name);
      }
    }
  }
}

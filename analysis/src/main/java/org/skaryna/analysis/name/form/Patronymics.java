// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.SoundKeys;

/**
 * Tells a patronymic by its ending: Мікалаевіч, Николаевна, Миколайович, Mikalajevič. Some family
 * names end so too (Юркевіч); only the words beside it tell which it is.
 */
public final class Patronymics {
  private static final int SHORTEST = 4;
  private static final String[] ENDINGS = {
    "ович", "евич", "йович", "ьич", "мич", "овна", "евна", "ична", "івна", "ївна", "авіч", "евіч",
    "эвіч", "овіч", "ьіч", "аўна", "еўна", "оўна", "эўна", "інічна", "ovich", "evich", "ovych",
    "yovych", "avich", "ievich", "ilyich", "ilich", "ovna", "evna", "ivna", "auna", "euna", "ichna",
    "ovič", "evič", "avič", "jevič", "oŭna", "aŭna", "eŭna", "owitsch", "ewitsch", "ovitch",
    "evitch", "owicz", "ewicz", "ovitsj", "evitsj", "ovyč", "owna", "iwna", "iyovych", "ovytsch",
    "лліч", "ввич", "ввіч", "китич", "vvich", "llich", "llych"
  };
  private static final String[] FEMALE = {"на", "na"};

  /** How patronymics end, in sounds; what is left may lack the given name's last sounds. */
  private static final Pattern SOUNDS =
      Pattern.compile(
          "(.{2,}?)(?:[oaeO]?[vw]+[iy](?:C|H|M|c|Kc?)|i(?:C|H|M)|[oaeO][vw]na|j?ivna|i?ni(?:C|H)na|i(?:C|H)na)");

  private static final String[] LAST_SOUNDS = {"", "j", "i", "a", "ja", "o", "ej", "ij", "ya"};

  private Patronymics() {}

  /** Whether the word ends as patronymics do. */
  public static boolean isLike(String written) {
    String folded = Folding.fold(written);
    if (folded.length() < 5) {
      return false;
    }
    for (String ending : ENDINGS) {
      if (folded.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a patronymic, in any case, is a woman's: Мікалаеўны. */
  public static boolean isFemale(String written) {
    return BaseForms.of(written).stream()
        .anyMatch(form -> form.letters().endsWith(FEMALE[0]) || form.letters().endsWith(FEMALE[1]));
  }

  /**
   * The given names of which a word in the nominative may be a patronymic: Николаевич, Мікалаевіч
   * and Миколайович of one; none for Лабковіч.
   *
   * @param sounds of the word
   */
  public static List<GivenName> fathers(String sounds) {
    if (sounds.length() < SHORTEST || !hasLastSounds(sounds)) {
      return List.of();
    }
    Matcher parts = SOUNDS.matcher(sounds);
    return parts.matches() ? named(parts.group(1)) : List.of();
  }

  private static boolean hasLastSounds(String sounds) {
    char before = sounds.charAt(sounds.length() - 2);
    return switch (sounds.charAt(sounds.length() - 1)) {
      case 'C', 'H', 'M', 'K' -> before == 'i' || before == 'y';
      case 'c' -> before == 'i' || before == 'y' || before == 'K';
      case 'a' -> before == 'n';
      default -> false;
    };
  }

  /** Каленік - Каленікавіч, Яків - Яковлевич, Сергій - Сергійович, Лев - Львович. */
  private static List<GivenName> named(String stem) {
    var names = new LinkedHashSet<GivenName>();
    for (String last : LAST_SOUNDS) {
      addMen(GivenNames.full(stem + last), names);
    }
    if (stem.endsWith("vl") || stem.endsWith("wl")) {
      addMen(GivenNames.full(stem.substring(0, stem.length() - 1)), names);
    }
    if (stem.equals("lv")) {
      addMen(GivenNames.full("lev"), names);
    }
    if (stem.endsWith("j")) {
      addMen(GivenNames.full(stem.substring(0, stem.length() - 1) + "i"), names);
    }
    return List.copyOf(names);
  }

  private static void addMen(List<GivenName> found, Set<GivenName> names) {
    for (GivenName name : found) {
      if (name.agreement() == Agreement.MALE) {
        names.add(name);
      }
    }
  }

  /** How the patronymics of a name sound: mikalaeviC, nikolaeviC. */
  public static List<String> sounds(GivenName father, boolean female) {
    var all = new LinkedHashSet<String>();
    for (GivenName.Form form : father.forms()) {
      if (!form.familiar() && form.sounds().length() > 1) {
        all.add(sounds(form.sounds(), female));
        all.addAll(otherwise(form.sounds(), female));
      }
    }
    return List.copyOf(all);
  }

  /**
   * The same where another ending is due: Ukrainian Юрійович beside Юрьевич, Іванівна beside
   * Ивановна, and Игоревич after a soft consonant, where Ukrainian has Ігорович.
   */
  private static List<String> otherwise(String name, boolean female) {
    int last = name.length() - 1;
    String stem = name.substring(0, last);
    return switch (name.charAt(last)) {
      case 'j' -> List.of(female ? stem + "ivna" : name + "oviC");
      case 'i', 'y' -> List.of(stem + (female ? "ivna" : "joviC"));
      case 'a', 'o' -> List.of();
      default -> female ? List.of(name + "ivna", name + "evna") : List.of(name + "eviC");
    };
  }

  private static String sounds(String name, boolean female) {
    int last = name.length() - 1;
    String stem = name.substring(0, last);
    return switch (name.charAt(last)) {
      case 'j' -> stem + (stem.endsWith("e") ? "" : "e") + (female ? "vna" : "viC");
      case 'i', 'y' -> stem + (female ? "evna" : "eviC");
      case 'a' ->
          (stem.endsWith("j") ? name.substring(0, last - 1) : stem) + (female ? "iCna" : "iC");
      case 'o' -> stem + (female ? "ovna" : "oviC");
      default -> name + (female ? "ovna" : "oviC");
    };
  }

  /** The index keys of the patronymics of all names that may begin with a sound. */
  public static Set<String> keysFrom(String first) {
    var keys = new LinkedHashSet<String>();
    for (GivenName name : GivenNames.men()) {
      if (name.mayBegin(first)) {
        sounds(name, false).forEach(sounds -> SoundKeys.indexed(sounds, keys));
        sounds(name, true).forEach(sounds -> SoundKeys.indexed(sounds, keys));
      }
    }
    return keys;
  }
}

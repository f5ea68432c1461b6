// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.name;

import java.util.ArrayList;
import java.util.List;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.form.LoneForms;
import org.skaryna.analysis.name.form.Patronymics;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Sounds;

/**
 * Which sexes and cases the words of an asked name share. A name is asked for in the nominative
 * where it can be one: Аляксандра Калеснікава is a woman. Where it cannot, its words tell the case
 * together: in Аляксандру Каласок only a woman's family name stays as it is.
 *
 * @param shared sexes and cases ({@link Agreement}); any for a single word, and where the words
 *     contradict each other in the nominative, as foreign names do; none where they contradict each
 *     other in another case
 * @param oblique whether words may be asked for in another case than the nominative
 */
record AskedCases(int shared, boolean oblique) {
  /** A single word, which only its own ending tells of. */
  static final AskedCases ALONE = new AskedCases(Agreement.ANY, false);

  /**
   * Words that can't be one name in any case, and stand for themselves only: Ігарам Драгунец, as
   * his family name would be Драгунцом.
   */
  private static final AskedCases NONE = new AskedCases(0, true);

  /** How given names hardly end in the nominative. */
  private static final List<String> OBLIQUE = List.of("у", "ю", "ам", "ом", "ем", "ём", "эм", "ым");

  /** How women's names end that no table has; hardly anybody's genitive is met there. */
  private static final List<String> HERS = List.of("ия", "ія", "ыя");

  static AskedCases of(PersonName name) {
    if (name.parts().size() < 2) {
      return ALONE;
    }
    if (Syllables.are(name.parts())) {
      return new AskedCases(Agreement.ANY, true);
    }
    int shared = Agreement.ANY;
    int open = Agreement.ANY;
    for (int word = 0; word < name.parts().size(); word++) {
      NamePart part = name.parts().get(word);
      if (!name.isLeftHalf(word)) {
        shared &= of(part);
        open &= part.tag() == NamePartTag.FAMILY ? openFamily(part) : of(part);
      }
    }
    if (shared == 0) {
      boolean oblique = isOblique(name);
      return oblique && isGivenAndFamily(name) ? NONE : new AskedCases(Agreement.ANY, oblique);
    }
    if (!Agreement.hasNominative(shared)) {
      return isGivenInNominative(name)
          ? new AskedCases(Agreement.ANY, false)
          : new AskedCases(shared, true);
    }
    if (name.parts().stream().anyMatch(part -> mayBeUnknown(part) || mayBeHis(part))) {
      return new AskedCases(shared, true);
    }
    int nominative = shared & Agreement.BOTH_NOMINATIVE;
    int other = open & ~Agreement.BOTH_NOMINATIVE;
    return other != 0 && (hasKnownGivenName(name) || isInitialed(name))
        ? new AskedCases(nominative | other, true)
        : new AskedCases(nominative, false);
  }

  /** The same for a word that need not agree with the others: Дунін of Дунін-Марцінкевіча. */
  AskedCases alone() {
    return new AskedCases(Agreement.ANY, oblique);
  }

  /** The sexes of the whole name, in any case. */
  int sexes() {
    return Agreement.sexes(shared);
  }

  /** Whether nothing is known that a word must agree with. */
  boolean isOpen() {
    return shared == Agreement.ANY;
  }

  private static boolean isGivenAndFamily(PersonName name) {
    return name.parts().stream().filter(part -> part.tag() == NamePartTag.FAMILY).count() == 1
        && name.parts().stream().filter(part -> part.tag() == NamePartTag.GIVEN).count() == 1;
  }

  /** У. Рубца: nothing but its own ending tells the case of the family name. */
  private static boolean isInitialed(PersonName name) {
    return name.parts().stream()
        .allMatch(part -> part.tag() == NamePartTag.FAMILY || part.tag() == NamePartTag.INITIAL);
  }

  private static boolean hasKnownGivenName(PersonName name) {
    return name.parts().stream()
        .anyMatch(
            part -> part.tag() == NamePartTag.GIVEN && given(part.written()) != Agreement.ANY);
  }

  /** Sergei Dubrova: his family name is a noun in -ova, however hers ends. */
  private static boolean isGivenInNominative(PersonName name) {
    return name.parts().stream()
        .filter(part -> part.tag() == NamePartTag.GIVEN)
        .map(part -> BaseForms.of(part.written()))
        .anyMatch(forms -> !forms.isEmpty() && !names(forms.getFirst()).isEmpty());
  }

  private static int of(NamePart part) {
    return switch (part.tag()) {
      case GIVEN -> given(part.written());
      case PATRONYMIC -> Patronymics.isFemale(part.written()) ? Agreement.FEMALE : Agreement.MALE;
      case FAMILY -> any(BaseForms.of(part.written()));
      case INITIAL, UNKNOWN -> Agreement.ANY;
    };
  }

  /**
   * What a given name tells. One that the table has in another case only may be a nominative that
   * it lacks: Марыса is hardly his genitive.
   */
  private static int given(String written) {
    int agreement = 0;
    for (BaseForm form : BaseForms.of(written)) {
      List<GivenName> names = names(form);
      for (GivenName name : names) {
        agreement |= name.agreement() & form.givenAgreement();
      }
      if (form.written() && names.isEmpty() && mayBeNominative(form)) {
        agreement |= form.givenAgreement() & Agreement.BOTH_NOMINATIVE;
      }
    }
    return agreement == 0 || isUnknown(written) ? Agreement.ANY : agreement;
  }

  private static boolean isUnknown(String written) {
    return BaseForms.of(written).stream().allMatch(form -> names(form).isEmpty());
  }

  private static boolean mayBeUnknown(NamePart part) {
    List<BaseForm> forms = BaseForms.of(part.written());
    return part.tag() == NamePartTag.GIVEN
        && !isUnknown(part.written())
        && names(forms.getFirst()).isEmpty()
        && mayBeNominative(forms.getFirst());
  }

  /**
   * Whether a given name in -а or -я is a man's genitive as well as a nominative: Івана is no
   * spelling of Іванна, nobody is called Хаіма, and next to nobody Владимира. Аляксандра and
   * Валерыя are women, however their family names end.
   */
  private static boolean mayBeHis(NamePart part) {
    if (part.tag() != NamePartTag.GIVEN) {
      return false;
    }
    List<BaseForm> forms = BaseForms.of(part.written());
    return !forms.isEmpty()
        && forms.getFirst().isCyrillic()
        && (isUnknown(part.written())
            ? HERS.stream().noneMatch(forms.getFirst().letters()::endsWith)
            : GivenNames.isHisCaseForm(forms));
  }

  private static boolean mayBeNominative(BaseForm form) {
    return OBLIQUE.stream().noneMatch(form.letters()::endsWith);
  }

  private static List<GivenName> names(BaseForm form) {
    List<GivenName> full = GivenNames.full(form.sounds());
    return full.isEmpty() && form.written() ? GivenNames.familiar(form.sounds()) : full;
  }

  /**
   * What a family name leaves open: Колоска is hers, or his genitive of Колосок. Names in -ова,
   * -ская are taken for hers.
   */
  private static int openFamily(NamePart part) {
    var forms = new ArrayList<BaseForm>();
    for (BaseForm form : BaseForms.of(part.written())) {
      if (form.written() && !isOfBothSexes(form.agreement())) {
        return 0;
      }
      if (form.written() || LoneForms.isLikely(Folding.fold(part.written()), form)) {
        forms.add(form);
      }
    }
    return any(forms);
  }

  private static boolean isOfBothSexes(int agreement) {
    return Agreement.sexes(agreement) == Agreement.ANY;
  }

  private static int any(List<BaseForm> forms) {
    int agreement = 0;
    for (BaseForm form : forms) {
      agreement |= form.agreement();
    }
    return agreement == 0 ? Agreement.ANY : agreement;
  }

  /** Whether a given name stands in another case than the nominative: Уладзіміра Лабковіч. */
  private static boolean isOblique(PersonName name) {
    boolean oblique = false;
    for (NamePart part : name.parts()) {
      if (part.tag() == NamePartTag.GIVEN) {
        List<BaseForm> forms = BaseForms.of(part.written());
        if (forms.isEmpty() || GivenNames.isKnown(Sounds.of(forms.getFirst().letters()))) {
          return false;
        }
        oblique |= forms.stream().anyMatch(form -> !GivenNames.full(form.sounds()).isEmpty());
      }
    }
    return oblique;
  }
}

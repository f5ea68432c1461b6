// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.skaryna.analysis.name.FormLanguage;
import org.skaryna.analysis.name.form.Agreement;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.FamilyNames;
import org.skaryna.analysis.name.form.GivenName;
import org.skaryna.analysis.name.form.LoneForms;
import org.skaryna.analysis.name.form.Patronymics;
import org.skaryna.analysis.name.sound.Languages;
import org.skaryna.analysis.name.sound.Script;
import org.skaryna.analysis.people.WordFacts.GivenReading;

/**
 * Brings a name into the nominative: of all readings of its words those that agree in sex and case,
 * the name as written first: Уладзіміра Лабковіча -> Уладзімір Лабковіч, Марыі Калеснікавай ->
 * Марыя Калеснікава.
 */
final class Nominative {
  /** A reading in another case than the nominative. */
  private static final int OBLIQUE = 20;

  /** A nominative in -а where taking it off leaves what ends as men's names do: Лабковіча. */
  private static final int UNLIKELY = 40;

  private static final int SHORT = 10;

  private final String text;
  private final String language;
  private final int languages;

  /**
   * For the names of one text.
   *
   * @param language of the text, an ISO 639-1 code
   */
  Nominative(String text, String language) {
    this.text = text;
    this.language = language;
    this.languages =
        switch (language) {
          case "be" -> Languages.BELARUSIAN;
          case "ru" -> Languages.RUSSIAN;
          case "uk" -> Languages.UKRAINIAN;
          default -> Languages.ANY;
        };
  }

  /** A reading of one word. */
  private record Choice(String letters, List<GivenName> names, int agreement, int cost) {}

  /** Whether a given and a family name may be of one sex and case. */
  static boolean agree(WordFacts given, WordFacts family) {
    int one = 0;
    for (GivenReading reading : given.given()) {
      one |= reading.name().agreement() & reading.form().givenAgreement();
    }
    int other = 0;
    for (BaseForm form : family.forms()) {
      other |= form.agreement();
    }
    return one == 0 || other == 0 || (one & other) != 0;
  }

  ReadName read(NameShape name) {
    List<Choice> givens = givens(name);
    List<Choice> families = families(name);
    int patronymic = patronymic(name);
    Choice given = givens.getFirst();
    Choice family = families.getFirst();
    int best = Integer.MAX_VALUE;
    int agreement = 0;
    Set<String> familyForms = new LinkedHashSet<>();
    Set<String> givenForms = new LinkedHashSet<>();
    for (Choice g : givens) {
      for (Choice f : families) {
        int shared = g.agreement & f.agreement & patronymic;
        if (shared == 0) {
          continue;
        }
        familyForms.add(undotted(f.letters));
        addGiven(g, givenForms);
        int cost = g.cost + f.cost + (Agreement.hasNominative(shared) ? 0 : OBLIQUE);
        if (cost < best) {
          best = cost;
          given = g;
          family = f;
          agreement = shared;
        }
      }
    }
    if (best == Integer.MAX_VALUE) {
      agreement = Agreement.sexes(given.agreement);
      families.forEach(f -> familyForms.add(undotted(f.letters)));
      givens.forEach(g -> addGiven(g, givenForms));
    }
    return new ReadName(
        name, label(name, given, family, agreement), agreement, familyForms, givenForms);
  }

  private static void addGiven(Choice given, Set<String> forms) {
    if (given.names.isEmpty()) {
      forms.add(undotted(given.letters));
    }
    given.names.forEach(name -> forms.add("=" + name.id()));
  }

  private List<Choice> givens(NameShape name) {
    List<Choice> choices = new ArrayList<>();
    if (name.given().isEmpty()) {
      choices.add(new Choice("", List.of(), Agreement.ANY, 0));
      return choices;
    }
    WordFacts word = name.given().getFirst().facts();
    for (GivenReading reading : word.given()) {
      BaseForm form = reading.form();
      int agreement = reading.name().agreement() & form.givenAgreement();
      if (agreement != 0 && isPossible(form)) {
        int cost = form.cost() + (reading.full() ? 0 : SHORT);
        choices.add(new Choice(form.letters(), List.of(reading.name()), agreement, cost));
      }
    }
    if (choices.isEmpty() || choices.stream().noneMatch(c -> c.letters.equals(word.folded()))) {
      for (BaseForm form : word.forms()) {
        if (choices.isEmpty() || form.written()) {
          choices.add(new Choice(form.letters(), List.of(), form.givenAgreement(), UNLIKELY));
        }
      }
    }
    return choices;
  }

  private boolean isPossible(BaseForm form) {
    return form.written() || !form.isCyrillic() || form.isIn(languages);
  }

  /** Readings of the last word of the family name; a half before it changes with it. */
  private List<Choice> families(NameShape name) {
    List<Choice> choices = new ArrayList<>();
    if (name.family().isEmpty()) {
      choices.add(new Choice("", List.of(), Agreement.ANY, 0));
      return choices;
    }
    WordFacts word = name.family().getLast().facts();
    boolean ending = FamilyNames.hasEnding(word.folded());
    boolean likelier = false;
    for (BaseForm form : word.forms()) {
      if (!form.written() && isPossible(form)) {
        boolean likely =
            FamilyNames.hasEnding(form.letters()) || LoneForms.isLikely(word.folded(), form);
        likelier |= likely;
        choices.add(
            new Choice(
                form.letters(), List.of(), form.agreement(), form.cost() + (likely ? 0 : SHORT)));
      }
    }
    int cost = likelier && !ending && endsInVowelA(word.folded()) ? UNLIKELY : 0;
    BaseForm written = word.forms().getFirst();
    choices.addFirst(new Choice(written.letters(), List.of(), written.agreement(), cost));
    return choices;
  }

  private static boolean endsInVowelA(String folded) {
    return folded.endsWith("а") || folded.endsWith("я") || folded.endsWith("a");
  }

  private int patronymic(NameShape name) {
    if (name.patronymic().isEmpty()) {
      return Agreement.ANY;
    }
    WordFacts word = name.patronymic().getFirst().facts();
    int sex = Patronymics.isFemale(word.written()) ? Agreement.FEMALE : Agreement.MALE;
    int any = 0;
    for (BaseForm form : word.forms()) {
      if (Patronymics.isLike(form.letters())) {
        any |= form.agreement();
      }
    }
    return any == 0 ? sex : sex & any;
  }

  private PersonLabel label(NameShape name, Choice given, Choice family, int agreement) {
    Gender gender = Gender.of(agreement);
    String first = given(name, given);
    String initials = initials(name);
    String father = patronymic(name, gender);
    String last = family(name, family);
    String whole = first.isEmpty() ? last : last.isEmpty() ? first : first + " " + last;
    return new PersonLabel(first, initials, father, last, gender, language(whole));
  }

  /** The language of the text if its letters allow. */
  private String language(String whole) {
    String folded = whole.toLowerCase(java.util.Locale.ROOT);
    boolean fits =
        Script.of(folded) == Script.CYRILLIC
            && languages != Languages.ANY
            && (Languages.ofLetters(folded) & languages) != 0;
    return fits ? language : FormLanguage.of(whole, language);
  }

  private static String given(NameShape name, Choice given) {
    if (name.given().isEmpty()) {
      return "";
    }
    var whole = new StringBuilder(WordForm.of(name.given().getFirst().facts(), given.letters));
    for (NameToken more : name.given().subList(1, name.given().size())) {
      String form = more.facts().written();
      for (GivenReading reading : more.facts().given()) {
        if ((reading.name().agreement() & given.agreement) != 0) {
          form = WordForm.of(more.facts(), reading.form().letters());
          break;
        }
      }
      whole.append(more.gap() == Gap.HYPHEN ? '-' : ' ').append(form);
    }
    return whole.toString();
  }

  private static String initials(NameShape name) {
    var whole = new StringBuilder();
    for (NameToken initial : name.initials()) {
      whole.append(whole.isEmpty() ? "" : " ").append(initial.facts().written()).append('.');
    }
    return whole.toString();
  }

  private static String patronymic(NameShape name, Gender gender) {
    if (name.patronymic().isEmpty()) {
      return "";
    }
    WordFacts word = name.patronymic().getFirst().facts();
    for (BaseForm form : word.forms()) {
      boolean female = Patronymics.isFemale(form.letters());
      if (Patronymics.isLike(form.letters()) && female == (gender == Gender.FEMALE)) {
        return WordForm.of(word, form.letters());
      }
    }
    return WordForm.of(word, word.folded());
  }

  private String family(NameShape name, Choice family) {
    if (name.family().isEmpty()) {
      return "";
    }
    var whole = new StringBuilder();
    NameToken first = name.family().getFirst();
    if (first.gap() == Gap.PARTICLE) {
      whole.append(particles(first));
    }
    for (NameToken half : name.family()) {
      boolean last = half == name.family().getLast();
      if (half != first) {
        whole.append(half.gap() == Gap.HYPHEN ? '-' : ' ');
      }
      String letters = last ? family.letters : half(half.facts(), family.agreement);
      whole.append(WordForm.of(half.facts(), letters));
    }
    return whole.toString();
  }

  /** Боўш of Боўша-Галаднікава: the half before agrees with the last one, or stays. */
  private static String half(WordFacts half, int agreement) {
    if (!Agreement.hasNominative(agreement)) {
      for (BaseForm form : half.forms()) {
        if (!form.written()
            && (form.agreement() & agreement) != 0
            && FamilyNames.hasEnding(form.letters())) {
          return form.letters();
        }
      }
    }
    return half.folded();
  }

  /** The particles before a family name, with what parts them from it: ван , аль-. */
  private String particles(NameToken family) {
    int from = family.start();
    while (from > 0 && !Character.isUpperCase(text.charAt(from - 1)) && family.start() - from < 24) {
      from--;
    }
    String between = text.substring(from, family.start());
    int space = between.indexOf(' ');
    return space < 0 ? between.strip() : between.substring(space).stripLeading();
  }

  static String undotted(String letters) {
    return letters.replace('ё', 'е');
  }
}

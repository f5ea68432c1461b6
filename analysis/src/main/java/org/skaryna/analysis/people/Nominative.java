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

  /** A given name that sounds like one of the table and is written in another way. */
  private static final int SOUND_ONLY = 30;

  /** How unknown names hardly end in the nominative: Рафаэлем. */
  private static final List<String> NO_NOMINATIVES =
      List.of(
          "у", "ю", "ам", "ом", "ем", "ём", "эм", "ым", "ому", "аму", "ого", "ага", "иной", "ыной",
          "іной", "інай", "ынай", "овой", "евой", "овай", "евай", "авай");

  private static final String UKRAINIAN = "uk";

  /** What no word of Belarusian or Russian ends in: Мірашнічэнкь, Вольскы. */
  private static final List<String> MISSPELT = List.of("кь", "гь", "хь", "кы", "гы", "хы", "кя");

  private final String text;
  private final Surroundings around;
  private final String language;
  private final int languages;

  /**
   * For the names of one text.
   *
   * @param language of the text, an ISO 639-1 code
   */
  Nominative(String text, Surroundings around, String language) {
    this.text = text;
    this.around = around;
    this.language = language;
    this.languages =
        switch (language) {
          case "be" -> Languages.BELARUSIAN;
          case "ru" -> Languages.RUSSIAN;
          case UKRAINIAN -> Languages.UKRAINIAN;
          default -> Languages.ANY;
        };
  }

  /** A reading of one word. */
  private record Choice(String letters, List<GivenName> names, int agreement, int cost) {}

  /** Whether a given and a family name may be of one sex and case. */
  static boolean agree(WordFacts given, WordFacts family) {
    int one = given(given);
    int other = 0;
    for (BaseForm form : family.forms()) {
      other |= form.agreement();
    }
    return one == 0 || other == 0 || (one & other) != 0;
  }

  /**
   * Whether two given names side by side may be of one sex and case: Ян Павел, not Алеся Васіль.
   */
  static boolean agreeAsGiven(WordFacts one, WordFacts other) {
    return (given(one) & given(other)) != 0;
  }

  /** Whether a given name of the table can be a woman's alone. */
  static boolean isWoman(WordFacts given) {
    int agreement = given(given);
    return agreement != 0 && (agreement & Agreement.MALE) == 0;
  }

  /**
   * Whether a Belarusian word like a patronymic, in any case, is a family name: Адамовіч and
   * Барысевіч, where patronymics are Адамавіч and Барысавіч. Of names with one vowel the patronymic
   * has о too, Пятровіч, and behind a vowel or a soft sign е: Сяргеевіч, Васільевіч.
   */
  static boolean isFamilyOfFather(WordFacts word) {
    for (BaseForm form : word.forms()) {
      String letters = form.letters();
      if (letters.endsWith("овіч") || letters.endsWith("евіч")) {
        String father = letters.substring(0, letters.length() - "овіч".length());
        return letters.endsWith("овіч")
            ? father.chars().filter(Nominative::isVowel).count() > 1
            : !father.endsWith("ь") && !isVowel(father.charAt(father.length() - 1));
      }
    }
    return false;
  }

  private static boolean isVowel(int letter) {
    return "аеёіиоуыэюя".indexOf(letter) >= 0;
  }

  private static int given(WordFacts word) {
    int agreement = 0;
    for (GivenReading reading : word.given()) {
      agreement |= reading.name().agreement() & reading.form().givenAgreement();
    }
    return agreement;
  }

  ReadName read(NameShape name) {
    return read(name, "");
  }

  /**
   * Reads a name whose family name is known.
   *
   * @param only the family name in the nominative, as in {@link ReadName#families}; empty for any
   */
  ReadName read(NameShape name, String only) {
    List<Choice> givens = givens(name);
    List<Choice> families = families(name);
    if (!only.isEmpty()) {
      families.removeIf(family -> !undotted(family.letters).equals(only));
    }
    int patronymic = patronymic(name);
    boolean oblique = around.isOblique(name.start());
    boolean woman = around.isWomanBefore(name.end());
    Choice given = givens.getFirst();
    Choice family = families.getFirst();
    int best = Integer.MAX_VALUE;
    int agreement = 0;
    int all = 0;
    Set<String> familyForms = new LinkedHashSet<>();
    Set<String> givenForms = new LinkedHashSet<>();
    for (Choice g : givens) {
      for (Choice f : families) {
        int shared = g.agreement & f.agreement & patronymic;
        if (shared == 0 || (isVocativeAlone(shared) && !language.equals(UKRAINIAN))) {
          continue;
        }
        all |= shared;
        familyForms.add(undotted(f.letters));
        addGiven(g, givenForms);
        int cost = g.cost + f.cost + cost(shared, oblique, woman);
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
      all = agreement;
      families.forEach(f -> familyForms.add(undotted(f.letters)));
      givens.forEach(g -> addGiven(g, givenForms));
    }
    familyForms.remove("");
    givenForms.remove("");
    return new ReadName(
        name,
        this,
        label(name, given, family, agreement),
        key(given),
        undotted(family.letters),
        all,
        familyForms,
        givenForms);
  }

  private static boolean isVocativeAlone(int shared) {
    return (shared & ~Agreement.BOTH_NOMINATIVE) == 0 && !Agreement.hasNominative(shared);
  }

  private static int cost(int shared, boolean oblique, boolean woman) {
    boolean nominative = Agreement.hasNominative(shared);
    boolean contradicts = nominative == oblique;
    boolean man = (shared & Agreement.FEMALE) == 0;
    return (nominative ? 0 : OBLIQUE)
        + (contradicts && oblique ? 2 * OBLIQUE : 0)
        + (woman && (man || !nominative) ? OBLIQUE : 0);
  }

  private static String key(Choice given) {
    return undotted(given.letters);
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
        int cost =
            form.cost()
                + (reading.full() ? 0 : SHORT)
                + (isRare(reading) ? UNLIKELY : 0)
                + (isOfTable(reading) ? 0 : SOUND_ONLY);
        choices.add(new Choice(form.letters(), List.of(reading.name()), agreement, cost));
      }
    }
    if (choices.isEmpty() || choices.stream().noneMatch(c -> c.letters.equals(word.folded()))) {
      boolean unknown = choices.isEmpty();
      for (BaseForm form : word.forms()) {
        if (form.written() || (unknown && isPossible(form))) {
          boolean unlikely = !unknown || (form.written() && isNoNominative(form.letters()));
          int cost = form.cost() + (unlikely ? UNLIKELY : 0);
          choices.add(new Choice(form.letters(), List.of(), form.givenAgreement(), cost));
        }
      }
    }
    return choices;
  }

  /** Women are seldom called so: Владимира, Станислава are mostly men in the genitive. */
  private static boolean isRare(GivenReading reading) {
    String letters = reading.form().letters();
    return reading.form().written()
        && reading.name().agreement() == Agreement.FEMALE
        && (letters.endsWith("слава")
            || letters.endsWith("міра")
            || letters.endsWith("мира")
            || letters.endsWith("slava")
            || letters.endsWith("mira"))
        && letters.length() > 5;
  }

  /** Whether the table writes the name so; Михаила only sounds like Міхайла. */
  private static boolean isOfTable(GivenReading reading) {
    String letters = undotted(reading.form().letters());
    return reading.name().forms().stream()
        .anyMatch(form -> undotted(form.letters()).equals(letters));
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
    boolean known = false;
    for (BaseForm form : word.forms()) {
      if (!form.written() && isPossible(form)) {
        boolean likely =
            FamilyNames.hasEnding(form.letters()) || LoneForms.isLikely(word.folded(), form);
        likelier |= likely;
        known |= FamilyNames.hasEnding(form.letters());
        int cost =
            form.cost()
                + (likely ? 0 : SHORT)
                + (isHardToSay(form.letters()) ? OBLIQUE : 0)
                + (isNoCase(word.folded(), form.letters()) ? UNLIKELY : 0)
                + (isUkrainian(form.letters()) ? 1 : 0);
        choices.add(new Choice(form.letters(), List.of(), form.agreement(), cost));
      }
    }
    boolean foreign = isForeign(name);
    boolean genitive =
        endsInVowelA(word.folded())
            && (likelier || isForeignGenitive(name) || isMansGenitive(name));
    boolean unlikely =
        (genitive || (!foreign && (known || isNoNominative(word.folded())))) && !ending;
    int cost = unlikely && !choices.isEmpty() ? UNLIKELY : 0;
    BaseForm written = word.forms().getFirst();
    // Лазніцы: where the given name stands in another case, so does this one.
    boolean plural = word.folded().endsWith("ы") && !choices.isEmpty();
    int agreement = written.agreement() & (plural ? Agreement.BOTH_NOMINATIVE : Agreement.ANY);
    choices.addFirst(new Choice(written.letters(), List.of(), agreement, cost));
    return choices;
  }

  /** Whether an unknown name hardly ends so in the nominative: Рафаэлем. */
  static boolean isNoNominative(String folded) {
    return NO_NOMINATIVES.stream().anyMatch(folded::endsWith);
  }

  /** Йенса Лемана: two words that no table knows, both in -а, are rather his genitive. */
  private static boolean isForeignGenitive(NameShape name) {
    if (name.given().size() != 1) {
      return false;
    }
    WordFacts given = name.given().getFirst().facts();
    return given.given().isEmpty() && endsInVowelA(given.folded());
  }

  /** Марка Цукерберга: in -а that a man's given name has in the genitive, not in the nominative. */
  private static boolean isMansGenitive(NameShape name) {
    if (name.given().isEmpty()) {
      return false;
    }
    boolean genitive = false;
    for (GivenReading reading : name.given().getFirst().facts().given()) {
      int agreement = reading.name().agreement() & reading.form().givenAgreement();
      if ((agreement & Agreement.FEMALE) != 0 && isOfTable(reading)) {
        return false;
      }
      genitive |= (agreement & Agreement.MALE) != 0 && !reading.form().written();
    }
    return genitive && hasConsonantsBefore(name.family().getLast().facts().folded());
  }

  /**
   * Белявском, Вольскама: an adjective's ending is not that of a noun, Белявскому and Вольскаму.
   */
  private static boolean isNoCase(String folded, String nominative) {
    boolean adjective =
        nominative.endsWith("й") || nominative.endsWith("і") || nominative.endsWith("ы");
    return isNoNominative(nominative)
        || MISSPELT.stream().anyMatch(nominative::endsWith)
        || (isObliqueAdjective(folded) && !adjective);
  }

  /** Two consonants before the last vowel, as hardly any nominative in -а of a man's name has. */
  private static boolean hasConsonantsBefore(String folded) {
    int last = folded.length() - 1;
    return last > 2 && !isVowel(folded.charAt(last - 1)) && !isVowel(folded.charAt(last - 2));
  }

  /** Сильвио Берлускони: an unknown given name that has one form for all cases. */
  private boolean isForeign(NameShape name) {
    if (name.given().isEmpty() || around.hasTitle(name.start())) {
      return false;
    }
    WordFacts given = name.given().getFirst().facts();
    String folded = given.folded();
    return given.given().isEmpty() && "оиіэ".indexOf(folded.charAt(folded.length() - 1)) >= 0;
  }

  /** Навальний: Russian and Belarusian have ы behind these consonants. */
  private boolean isUkrainian(String letters) {
    int last = letters.length() - 1;
    return !language.equals(UKRAINIAN)
        && letters.endsWith("ий")
        && "бвдзлмнпрст".indexOf(letters.charAt(last - 2)) >= 0;
  }

  /** Дубаўц: a vowel stands before the ц of a nominative. */
  private static boolean isHardToSay(String letters) {
    int last = letters.length() - 1;
    return last > 0 && letters.charAt(last) == 'ц' && !isVowel(letters.charAt(last - 1));
  }

  /** Whether an adjective in the genitive or dative: Толстого. */
  static boolean isObliqueAdjective(String folded) {
    return folded.endsWith("ого")
        || folded.endsWith("ага")
        || folded.endsWith("ому")
        || folded.endsWith("аму");
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

  /** Дунін, Пушкин: such names always change. */
  private static boolean isPossessive(String letters) {
    return letters.endsWith("ін") || letters.endsWith("ин") || letters.endsWith("ын");
  }

  /** Дунін of Дуніна-Марцінкевіча: the half before agrees with the last one, or stays. */
  private static String half(WordFacts half, int agreement) {
    if (!Agreement.hasNominative(agreement)) {
      for (BaseForm form : half.forms()) {
        if (!form.written()
            && (form.agreement() & agreement) != 0
            && (FamilyNames.hasEnding(form.letters()) || isPossessive(form.letters()))) {
          return form.letters();
        }
      }
    }
    return half.folded();
  }

  /** The particles before a family name, with what parts them from it: ван , аль-. */
  private String particles(NameToken family) {
    int from = family.start();
    while (from > 0
        && !Character.isUpperCase(text.charAt(from - 1))
        && family.start() - from < 24) {
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

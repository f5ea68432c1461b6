// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the people whom an article names, and joins the mentions of each: Уладзіміра Лабковіча,
 * У. Лабковіч and Лабковічу are one person there. Works by tables of given names, by the endings of
 * family names and patronymics, by initials, titles and capitals, in Belarusian (both norms and
 * Łacinka), Russian, Ukrainian, Polish and English.
 *
 * <p>What is called after a person is no mention of the person: a street, a prize, a ship, a name
 * that fills quotation marks. A family name alone counts where it fits a fuller name of the article,
 * or ends as only family names do.
 *
 * <p>One pass over the text; safe for several threads, and best kept: it remembers words.
 */
public final class PersonSpotter {
  private static final ContextWords CONTEXT = new ContextWords();

  private final KnownNames known;
  private final Map<String, WordLexicon> lexicons = new ConcurrentHashMap<>();

  private PersonSpotter(KnownPeople known) {
    this.known = new KnownNames(known);
  }

  /** A spotter that also knows the people of an archive's own table. */
  public static PersonSpotter of(KnownPeople known) {
    return new PersonSpotter(known);
  }

  /**
   * The people of an article, in the order of their first mentions.
   *
   * @param title may be empty
   * @param text plain text; any length, anything in it
   * @param language of the article, an ISO 639-1 code or {@code und}
   */
  public List<SpottedPerson> people(String title, String text, String language) {
    WordLexicon lexicon = lexicons.computeIfAbsent(kind(language), kind -> lexicon(kind));
    List<Read> reads = new ArrayList<>();
    read(title, language, lexicon, true, reads);
    read(text, language, lexicon, false, reads);
    return joined(reads);
  }

  private static WordLexicon lexicon(String language) {
    return new WordLexicon(language, CONTEXT);
  }

  /** Languages whose words are told apart alike. */
  private static String kind(String language) {
    return language.equals("ru") || language.equals("en") ? language : "";
  }

  /** A name as it stands, before it is joined with others. */
  private record Read(
      NameShape shape, String text, boolean inTitle, Nominative nominative, List<KnownNames.Found> known) {
    Mention mention(ReadName name) {
      int start = shape.start();
      int end = shape.end();
      PersonLabel label = name.label();
      return new Mention(
          inTitle, start, end, text.substring(start, end), shape.kind(), label, others(label));
    }

    private List<String> others(PersonLabel label) {
      return shape.bracketed().stream()
          .map(token -> token.facts().written() + " " + label.family())
          .toList();
    }
  }

  private void read(
      String text, String language, WordLexicon lexicon, boolean inTitle, List<Read> reads) {
    boolean english = language.equals("en");
    TokenReader reader = new TokenReader(text, lexicon, english && inTitle);
    List<NameToken> tokens = reader.read();
    Surroundings around = new Surroundings(text, lexicon, CONTEXT);
    Nominative nominative = new Nominative(text, language);
    for (NameShape shape : new MentionGrammar(tokens, reader, around, english).read()) {
      reads.add(new Read(shape, text, inTitle, nominative, List.of()));
    }
  }

  private static List<SpottedPerson> joined(List<Read> reads) {
    ArticlePeople people = new ArticlePeople();
    for (Read read : reads) {
      if (read.shape.kind() == MentionKind.FULL || read.shape.kind() == MentionKind.PATRONYMIC) {
        ReadName name = read.nominative.read(read.shape);
        people.addNamed(read.mention(name), name);
      }
    }
    people.joinScripts();
    people.joinPatronymics();
    addPartial(reads, MentionKind.INITIALS, people);
    addPartial(reads, MentionKind.FAMILY, people);
    return people.people();
  }

  private static void addPartial(List<Read> reads, MentionKind kind, ArticlePeople people) {
    for (Read read : reads) {
      NameShape shape = read.shape;
      if (shape.kind() == kind
          && (shape.sure() || people.hasFamily(shape.family().getLast().facts()))) {
        ReadName name = read.nominative.read(shape);
        people.addPartial(read.mention(name), name, shape.sure());
      }
    }
  }
}

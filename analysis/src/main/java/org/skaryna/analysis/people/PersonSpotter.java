// SPDX-License-Identifier: Apache-2.0
package org.skaryna.analysis.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the people whom an article names, and joins the mentions of each: Уладзіміра Лабковіча, У.
 * Лабковіч and Лабковічу are one person there. Works by tables of given names, by the endings of
 * family names and patronymics, by initials, titles and capitals, in Belarusian (both norms and
 * Łacinka), Russian, Ukrainian, Polish and English.
 *
 * <p>What is called after a person is no mention of the person: a street, a prize, a ship, a name
 * that fills quotation marks. A family name alone counts where it fits a fuller name of the
 * article, or ends as only family names do.
 *
 * <p>One pass over the text; safe for several threads, and best kept: it remembers words.
 */
public final class PersonSpotter {
  private static final ContextWords CONTEXT = new ContextWords();
  private static final String ENGLISH = "en";

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
   * @param language of all of the article, an ISO 639-1 code or {@code und}
   */
  public List<SpottedPerson> people(String title, String text, String language) {
    return people(title, text, language, List.of());
  }

  /**
   * The same of an article that quotes in other languages: З Уладзімірам Лабковічам is read by
   * Belarusian cases in a Russian article as well.
   *
   * @param passages the parts of the text in another language, in order and not overlapping
   */
  public List<SpottedPerson> people(
      String title, String text, String language, List<ForeignPassage> passages) {
    List<Read> reads = new ArrayList<>();
    read(title, language, List.of(), true, reads);
    read(text, language, passages, false, reads);
    return joined(reads);
  }

  private WordLexicon lexicon(String language) {
    return lexicons.computeIfAbsent(kind(language), kind -> new WordLexicon(kind, CONTEXT));
  }

  /** Languages whose words are told apart alike. */
  private static String kind(String language) {
    return switch (language) {
      case "be", "uk" -> "be";
      case "ru", "en" -> language;
      default -> "";
    };
  }

  /**
   * A name as it stands, before it is joined with others.
   *
   * @param known the name of the archive's own table that it is; empty for others
   */
  private record Read(
      NameShape shape,
      String text,
      boolean inTitle,
      Nominative nominative,
      List<KnownNames.Found> known) {
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
      String text,
      String language,
      List<ForeignPassage> passages,
      boolean inTitle,
      List<Read> reads) {
    TokenReader reader = new TokenReader(text, inTitle && language.equals(ENGLISH));
    List<Stretch> stretches = new ArrayList<>(1);
    int end = 0;
    for (ForeignPassage passage : passages) {
      addStretch(end, passage.start(), language, reader, stretches);
      addStretch(passage.start(), passage.end(), passage.language(), reader, stretches);
      end = passage.end();
    }
    addStretch(end, text.length(), language, reader, stretches);
    stretches.forEach(stretch -> read(stretch, text, reader, inTitle, reads));
  }

  /** Capitalised words of one language side by side. */
  private record Stretch(String language, WordLexicon lexicon, List<NameToken> tokens) {}

  private void addStretch(
      int start, int end, String language, TokenReader reader, List<Stretch> stretches) {
    if (start < end) {
      WordLexicon lexicon = lexicon(language);
      stretches.add(new Stretch(language, lexicon, reader.read(start, end, lexicon)));
    }
  }

  private void read(
      Stretch stretch, String text, TokenReader reader, boolean inTitle, List<Read> reads) {
    WordLexicon lexicon = stretch.lexicon;
    Surroundings around = new Surroundings(text, lexicon, CONTEXT);
    Nominative nominative = new Nominative(text, around, stretch.language);
    List<Read> ofTable = known(text, stretch.tokens, around, inTitle, nominative);
    boolean english = stretch.language.equals(ENGLISH);
    var grammar = new MentionGrammar(stretch.tokens, reader, lexicon, around, english);
    for (NameShape shape : grammar.read()) {
      if (ofTable.isEmpty() || !overlaps(shape, ofTable)) {
        reads.add(new Read(shape, text, inTitle, nominative, List.of()));
      }
    }
    reads.addAll(ofTable);
  }

  /** The names of the archive's own table. */
  private List<Read> known(
      String text,
      List<NameToken> tokens,
      Surroundings around,
      boolean inTitle,
      Nominative nominative) {
    if (known.isEmpty()) {
      return List.of();
    }
    List<Read> found = new ArrayList<>();
    int at = 0;
    while (at < tokens.size()) {
      List<KnownNames.Found> name = known.at(tokens, at);
      int end = name.isEmpty() ? at + 1 : name.getFirst().end();
      if (!name.isEmpty()) {
        NameShape shape = shape(tokens.subList(at, end));
        if (!around.isThing(shape.start(), shape.end(), false)) {
          found.add(new Read(shape, text, inTitle, nominative, name));
        }
      }
      at = end;
    }
    return found;
  }

  private static NameShape shape(List<NameToken> words) {
    var name = new NameShape.Builder();
    name.given.addAll(words.subList(0, words.size() - 1));
    name.family.add(words.getLast());
    return name.build(words.size() > 1 ? MentionKind.FULL : MentionKind.KNOWN, true);
  }

  /** Whether a name of the table stands where a shape does; both are in text order. */
  private static boolean overlaps(NameShape shape, List<Read> ofTable) {
    int low = 0;
    int high = ofTable.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      NameShape other = ofTable.get(middle).shape;
      if (other.end() <= shape.start()) {
        low = middle + 1;
      } else if (other.start() >= shape.end()) {
        high = middle - 1;
      } else {
        return true;
      }
    }
    return false;
  }

  private static List<SpottedPerson> joined(List<Read> reads) {
    ArticlePeople people = new ArticlePeople();
    for (Read read : reads) {
      if (!read.known.isEmpty()) {
        ReadName name = KnownNames.name(read.nominative.read(read.shape), read.known.getFirst());
        people.addNamed(read.mention(name), name).know(read.known.getFirst().person().id());
      } else if (read.shape.kind() == MentionKind.FULL
          || read.shape.kind() == MentionKind.PATRONYMIC) {
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

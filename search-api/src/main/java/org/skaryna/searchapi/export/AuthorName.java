// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.util.List;
import java.util.stream.Collectors;
import org.skaryna.analysis.name.NamePart;
import org.skaryna.analysis.name.NamePartTag;
import org.skaryna.analysis.name.PersonName;
import org.skaryna.analysis.name.form.GivenNames;
import org.skaryna.analysis.name.sound.Folding;
import org.skaryna.analysis.name.sound.Sounds;
import org.skaryna.searchapi.http.PlainText;

/** An author as citations name one. */
sealed interface AuthorName {

  /** A person: Алена Прыклад -> family Прыклад, given Алена. */
  record Person(String family, String given) implements AuthorName {
    @Override
    public String inverted() {
      return family + ", " + given;
    }
  }

  /** An editorial office, or a name of which it is not clear what is the family's: as written. */
  record Literal(String inverted) implements AuthorName {}

  /** The family name first, with a comma; a literal name as written. */
  String inverted();

  /** Reads a name as it is written in an article. */
  static AuthorName of(String written) {
    String line = PlainText.line(written);
    int comma = line.indexOf(',');
    if (comma > 0 && comma == line.lastIndexOf(',') && comma < line.length() - 1) {
      return new Person(line.substring(0, comma).strip(), line.substring(comma + 1).strip());
    }
    List<NamePart> parts = PersonName.parse(line).parts();
    String family = only(parts, NamePartTag.FAMILY);
    String given =
        parts.stream()
            .filter(part -> part.tag() != NamePartTag.FAMILY)
            .map(NamePart::written)
            .collect(Collectors.joining(" "));
    return parts.stream().anyMatch(AuthorName::isOfAPerson) && !family.isEmpty() && !given.isEmpty()
        ? new Person(family, given)
        : new Literal(line);
  }

  /** A first word that is no known given name may be a newspaper's: Наша Ніва. */
  private static boolean isOfAPerson(NamePart part) {
    return switch (part.tag()) {
      case GIVEN -> GivenNames.isKnown(Sounds.of(Folding.fold(part.written())));
      case PATRONYMIC, INITIAL -> true;
      case FAMILY, UNKNOWN -> false;
    };
  }

  private static String only(List<NamePart> parts, NamePartTag tag) {
    List<NamePart> tagged = parts.stream().filter(part -> part.tag() == tag).toList();
    return tagged.size() == 1 ? tagged.getFirst().written() : "";
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.skaryna.analysis.name.NameComparison;
import org.skaryna.analysis.name.NameLevel;
import org.skaryna.analysis.name.NameMatch;
import org.skaryna.analysis.name.NameMatcher;
import org.skaryna.analysis.name.NamePart;
import org.skaryna.analysis.name.form.BaseForm;
import org.skaryna.analysis.name.form.BaseForms;
import org.skaryna.engine.search.NameSpellings;
import org.skaryna.engine.search.NameSpellings.Spelling;

/**
 * How a name is understood, as values that print and that become JSON.
 *
 * @param parts its words
 * @param spellings those of the archive
 */
record NameDescription(String name, List<Part> parts, List<Found> spellings) {

  /**
   * A word of the name.
   *
   * @param part given, patronymic, family, initial or unknown
   * @param required whether an article has to hold it
   * @param alternatives other forms given in brackets
   * @param baseForms nominatives that it may be a form of, each with its sounds
   * @param keys where the index holds candidates
   */
  record Part(
      String written,
      String part,
      boolean required,
      List<String> alternatives,
      Map<String, String> baseForms,
      List<String> keys) {}

  /**
   * A spelling in the archive.
   *
   * @param cost how far it is from the name: 0 for the same, about 1 for the farthest variant
   */
  record Found(
      String form, String language, long documents, String level, double cost, String why) {}

  static NameDescription of(NameMatcher matcher, NameLevel level, NameSpellings found) {
    String name = matcher.name().written();
    List<Part> parts = new ArrayList<>();
    for (int word = 0; word < matcher.size(); word++) {
      parts.add(part(matcher, word, level));
    }
    return new NameDescription(
        name, parts, found.spellings().stream().map(spelling -> found(name, spelling)).toList());
  }

  private static Part part(NameMatcher matcher, int word, NameLevel level) {
    NamePart part = matcher.name().parts().get(word);
    Map<String, String> forms = new LinkedHashMap<>();
    for (BaseForm form : BaseForms.of(part.written())) {
      forms.putIfAbsent(form.letters(), form.sounds());
    }
    return new Part(
        part.written(),
        part.tag().name().toLowerCase(Locale.ROOT),
        matcher.required(word),
        part.alternatives(),
        forms,
        List.copyOf(new TreeSet<>(matcher.keys(word, level))));
  }

  private static Found found(String name, Spelling spelling) {
    double cost = NameComparison.of(name, spelling.form()).map(NameMatch::cost).orElse(0.0);
    return new Found(
        spelling.form(),
        spelling.language().code(),
        spelling.documents(),
        spelling.level().key(),
        cost,
        spelling.why());
  }

  /** The description in lines. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Part part : parts) {
      lines.add(
          "%-20s %s%s".formatted(part.written(), part.part(), part.required() ? "" : ", optional"));
      part.alternatives().forEach(form -> lines.add("  also       " + form));
      List<String> forms = new ArrayList<>();
      part.baseForms().forEach((letters, sounds) -> forms.add(letters + " [" + sounds + "]"));
      lines.add("  form of    " + String.join(", ", forms));
      lines.add("  keys       " + String.join(" ", part.keys()));
    }
    lines.add(spellings.isEmpty() ? "\nnowhere in the archive" : "\nin the archive");
    for (Found found : spellings) {
      lines.add(
          "%6d  %-3s %-10s %5.2f  %-34s %s"
              .formatted(
                  found.documents(),
                  found.language(),
                  found.level(),
                  found.cost(),
                  found.form(),
                  found.why()));
    }
    return lines;
  }
}

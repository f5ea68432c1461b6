// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.skaryna.engine.query.ScorePart;
import org.skaryna.engine.schema.Language;

/** Says in Belarusian, Russian or English (any other language) what a score is made of. */
final class ScoreWords {
  private final Locale locale;
  private final ResourceBundle sentences;

  ScoreWords(Locale locale) {
    this.locale = locale;
    this.sentences =
        ResourceBundle.getBundle(
            "org.skaryna.engine.search.explanations",
            locale,
            Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
  }

  /** How hits are ordered; {@code date} is the hit's own. */
  String order(SortOrder sort, float score, int parts, String date) {
    return switch (sort) {
      case RELEVANCE ->
          score == 0 ? say("order.unranked") : say("order.relevance", number(score), parts);
      case NEWEST -> say("order.newest", date.isEmpty() ? say("undated") : date);
      case OLDEST -> say("order.oldest", date.isEmpty() ? say("undated") : date);
    };
  }

  ScoreExplanation.Part part(ScorePart part, long articles) {
    return new ScoreExplanation.Part(
        part.field(),
        part.language(),
        part.found(),
        part.weight(),
        part.score(),
        why(part, articles));
  }

  private String why(ScorePart part, long articles) {
    String found = String.join(", ", part.found());
    String where = where(part);
    String score = number(part.score());
    String weight = number(part.weight());
    return switch (part.basis()) {
      case ScorePart.Word word ->
          say(
              "word",
              found,
              where,
              score,
              weight,
              number(word.rarity()),
              word.articles(),
              articles,
              number(word.frequency()),
              word.times());
      case ScorePart.Phrase phrase ->
          say("phrase", found, where, score, weight, number(phrase.value()));
      case ScorePart.InTitle title ->
          say(
              title.whole() ? "title.whole" : "title.part",
              found,
              where,
              score,
              weight,
              number(title.value()));
      case ScorePart.Beginning beginning ->
          say("beginning", found, where, score, beginning.typed());
      case ScorePart.AsTyped typed -> say("typed", found, where, score);
      case ScorePart.Name name ->
          say(
              "name",
              found,
              where,
              score,
              weight,
              number(name.value()),
              name.asked(),
              say("level." + name.best().level().key()),
              number(name.most()),
              name.best().reason().in(locale));
      case ScorePart.Other other ->
          say("other", found, where, score, weight, number(other.value()));
    };
  }

  private String where(ScorePart part) {
    String field = say("field." + part.field());
    return part.language().isEmpty()
        ? field
        : say("field.language", field, new Language(part.language()).label(locale));
  }

  /** Four places, so that what is shown adds up, too. */
  private String number(double value) {
    return String.format(locale, "%.4f", value);
  }

  private String say(String key, Object... values) {
    List<Object> shown = List.of(values);
    return new MessageFormat(sentences.getString(key), locale).format(shown.toArray());
  }
}

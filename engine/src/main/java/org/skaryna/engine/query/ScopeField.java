// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.query;

import java.util.ArrayList;
import java.util.List;
import org.skaryna.engine.schema.ArticleFields;

/**
 * A field that a scope looks into.
 *
 * @param language what analyses it, of {@link ArticleFields#LANGUAGES} or {@link
 *     ArticleFields#WRITTEN}
 * @param boost its weight
 */
record ScopeField(String name, String language, float boost) {
  private static final float TITLE_BOOST = 2;
  private static final String BELARUSIAN = "be";

  /** The fields that hold stems, or whatever the scope has instead. */
  static List<ScopeField> stems(TextScope scope) {
    return switch (scope) {
      case ANYWHERE, TITLE -> {
        List<ScopeField> fields = new ArrayList<>();
        ArticleFields.LANGUAGES.forEach(language -> addStems(fields, language, scope));
        yield fields;
      }
      default -> List.of(plain(scope));
    };
  }

  /** The fields that hold written forms; none where the scope has only one kind of field. */
  static List<ScopeField> written(TextScope scope) {
    List<ScopeField> fields = new ArrayList<>();
    if (scope == TextScope.ANYWHERE || scope == TextScope.TITLE) {
      for (String group : ArticleFields.WRITTEN) {
        fields.add(new ScopeField(ArticleFields.writtenTitle(group), group, TITLE_BOOST));
        if (scope == TextScope.ANYWHERE) {
          fields.add(new ScopeField(ArticleFields.writtenBody(group), group, 1));
        }
      }
    }
    return fields;
  }

  /** The fields that hold written forms, or the one that the scope has. */
  static List<ScopeField> writtenOrPlain(TextScope scope) {
    List<ScopeField> written = written(scope);
    return written.isEmpty() ? List.of(plain(scope)) : written;
  }

  /** Where words that begin so stand: Belarusian stems join its orthographies. */
  static List<ScopeField> beginnings(TextScope scope) {
    List<ScopeField> fields = new ArrayList<>(writtenOrPlain(scope));
    if (scope == TextScope.ANYWHERE || scope == TextScope.TITLE) {
      addStems(fields, BELARUSIAN, scope);
    }
    return fields;
  }

  /** Whether Belarusian stems stand here, to which every orthography leads. */
  boolean isBelarusian() {
    return language.equals(BELARUSIAN);
  }

  private static void addStems(List<ScopeField> fields, String language, TextScope scope) {
    fields.add(new ScopeField(ArticleFields.title(language), language, TITLE_BOOST));
    if (scope == TextScope.ANYWHERE) {
      fields.add(new ScopeField(ArticleFields.body(language), language, 1));
    }
  }

  private static ScopeField plain(TextScope scope) {
    String field =
        switch (scope) {
          case AUTHOR -> ArticleFields.AUTHOR;
          case SOURCE -> ArticleFields.SOURCE;
          case TAG -> ArticleFields.TAG;
          case ANYWHERE, TITLE -> throw new IllegalArgumentException(scope + " has many fields");
        };
    return new ScopeField(field, ArticleFields.OTHER, 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import org.skaryna.archive.Access;
import org.skaryna.archive.DescriptionField;
import org.skaryna.engine.schema.Language;

/** What a description holds, as a reader reads it. */
final class FieldText {
  private FieldText() {}

  /** {@code be} is Belarusian, {@code restricted} is "archivists only". */
  static String of(DescriptionField field, String value, Messages text) {
    return switch (field) {
      case DATE -> DateText.of(value, text.locale());
      case LANGUAGE -> Language.ofTag(value).label(text.locale());
      case TYPE -> text.getOr("type." + value, value);
      case NOTES -> SaidText.of(value, text);
      case ACCESS -> access(value, text);
      case TITLE, CREATORS, SOURCE, SUBJECTS -> value;
    };
  }

  private static String access(String value, Messages text) {
    return switch (Access.parse(value)) {
      case Access.Public open -> text.get("access.public");
      case Access.Restricted closed -> text.get("access.restricted");
      case Access.Embargoed(var day) ->
          text.get("access.until", DateText.of(day.toString(), text.locale()));
    };
  }

  /** The name of a format: {@code application/pdf} is PDF; one without a name is as it is. */
  static String format(String mediaType, Messages text) {
    return text.getOr("format." + mediaType, mediaType);
  }
}

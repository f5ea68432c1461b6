// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.skaryna.searchapi.http.TextResource;
import org.skaryna.searchapi.request.ReaderLanguage;

/**
 * The words of the pages in one language. {@code {0}} in a message is its first argument, a number
 * is written as the language writes it. Not {@link java.text.MessageFormat}: that reads the
 * apostrophe of аб'ект as a quote.
 */
final class Messages {
  /** The files in {@code messages}: one for what all pages have, one a page. */
  private static final List<String> FILES =
      List.of("frame", "search", "document", "person", "archive", "list", "said");

  private static final Map<Locale, Messages> ALL =
      ReaderLanguage.ALL.stream().collect(Collectors.toMap(Function.identity(), Messages::new));

  private final Locale locale;
  private final Map<String, String> texts;

  private Messages(Locale locale) {
    this.locale = locale;
    this.texts = load(locale.getLanguage());
  }

  /** The words for a reader of {@link ReaderLanguage#ALL}. */
  static Messages of(Locale locale) {
    Messages messages = ALL.get(locale);
    if (messages == null) {
      throw new IllegalArgumentException(
          "locale must be one of %s, got %s".formatted(ReaderLanguage.ALL, locale));
    }
    return messages;
  }

  Locale locale() {
    return locale;
  }

  /** The language tag for {@code lang} attributes. */
  String lang() {
    return locale.getLanguage();
  }

  Map<String, String> all() {
    return texts;
  }

  /** The message of this key, or {@code otherwise} as it is where there is none. */
  String getOr(String key, String otherwise) {
    return texts.getOrDefault(key, otherwise);
  }

  String get(String key, Object... arguments) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message '%s' in %s".formatted(key, locale));
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", written(arguments[i]));
    }
    return text;
  }

  /** The form of {@code key} that goes with a number: {@code articles}, 2 -> 2 артыкулы. */
  String count(String key, long n) {
    return get(key + "." + PluralRule.of(locale).category(n), n);
  }

  /** The same, the number being the second argument: {@code 3} of 21 documents. */
  String countOf(String key, long part, long n) {
    return get(key + "." + PluralRule.of(locale).category(n), part, n);
  }

  String number(long n) {
    return NumberFormat.getIntegerInstance(locale).format(n);
  }

  private String written(Object argument) {
    return argument instanceof Number n ? number(n.longValue()) : argument.toString();
  }

  private static Map<String, String> load(String language) {
    Map<String, String> texts = new TreeMap<>();
    for (String file : FILES) {
      Properties properties = properties("messages/" + file + "_" + language + ".properties");
      for (String key : properties.stringPropertyNames()) {
        if (texts.put(key, properties.getProperty(key)) != null) {
          throw new IllegalStateException(
              "the message '%s' of %s stands in two files".formatted(key, language));
        }
      }
    }
    return texts;
  }

  private static Properties properties(String name) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(TextResource.read(Messages.class, name)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return properties;
  }
}

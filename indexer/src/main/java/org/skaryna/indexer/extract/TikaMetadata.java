// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;

/** What Tika's parsers found of a document, without what programs write there by themselves. */
final class TikaMetadata {
  private static final Set<String> MESSAGES =
      Set.of(
          "message/rfc822",
          "application/vnd.ms-outlook",
          "application/vnd.ms-outlook-pst",
          "application/mbox",
          "message/news");
  private static final Set<String> BOOKS =
      Set.of(
          "application/epub+zip", "application/vnd.ms-htmlhelp", "application/x-mobipocket-ebook");
  private static final Pattern PROGRAM_TITLE =
      Pattern.compile(
          "(?iu)^(microsoft (office )?(word|excel|powerpoint)\\s*-.*|untitled.*|без (имени|названия).*"
              + "|document\\d*|документ\\d*|powerpoint presentation|презентация powerpoint"
              + "|.*\\.(docx?|odt|rtf|pdf|indd|qxd|pmd|p65|cdr|tex|dvi|html?))$");
  private static final Set<String> PROGRAM_AUTHORS =
      Set.of(
          "user",
          "admin",
          "administrator",
          "root",
          "owner",
          "unknown",
          "пользователь",
          "админ",
          "unknown user",
          "home",
          "pc");
  private static final Pattern MAILBOX = Pattern.compile("^\\s*\"?(.*?)\"?\\s*<[^>]*>\\s*$");
  private static final Pattern SEPARATOR = Pattern.compile("\\s*[,;]\\s*");

  private TikaMetadata() {}

  static ExtractedDocument.Builder describe(
      String text, String heading, MediaType type, Metadata metadata) {
    boolean message = MESSAGES.contains(type.toString());
    boolean book = BOOKS.contains(type.toString());
    String title = title(metadata);
    TextHead head = message || book ? TextHead.NOTHING : TextHead.of(text);
    List<String> stated = message ? senders(metadata) : authors(metadata);
    ExtractedDocument.Builder builder =
        ExtractedDocument.builder(
                TextHead.withoutTitle(text, title.isEmpty() ? heading : title), type.toString())
            .title(title)
            .heading(heading)
            .authors(stated.isEmpty() ? head.authors() : stated)
            .language(one(metadata, TikaCoreProperties.LANGUAGE))
            .source(
                head.source().isEmpty()
                    ? one(metadata, TikaCoreProperties.PUBLISHER)
                    : head.source())
            .type(message ? "message" : book ? "book" : "article")
            .tags(message ? List.of() : tags(metadata));
    String created = one(metadata, TikaCoreProperties.CREATED);
    if (!head.date().isEmpty()) {
      return builder.date(head.date());
    }
    if (!created.isEmpty() && !message && !book) {
      builder.note("The date is that of the file, not of publication.");
    }
    return builder.date(created);
  }

  private static String title(Metadata metadata) {
    String title = PlainText.oneLine(one(metadata, TikaCoreProperties.TITLE));
    return PROGRAM_TITLE.matcher(title).matches() ? "" : title;
  }

  private static List<String> authors(Metadata metadata) {
    return Arrays.stream(metadata.getValues(TikaCoreProperties.CREATOR))
        .flatMap(written -> PersonList.split(written).stream())
        .filter(name -> !PROGRAM_AUTHORS.contains(name.toLowerCase(Locale.ROOT)))
        .distinct()
        .toList();
  }

  /** {@code "Ганна Кісель" <hanna@example.org>} -> {@code Ганна Кісель}. */
  private static List<String> senders(Metadata metadata) {
    String from = metadata.get(Message.MESSAGE_FROM);
    String named = from == null ? one(metadata, TikaCoreProperties.CREATOR) : from;
    Matcher mailbox = MAILBOX.matcher(named);
    String name = mailbox.matches() && !mailbox.group(1).isBlank() ? mailbox.group(1) : named;
    String plain = PlainText.oneLine(name);
    return plain.isEmpty() ? List.of() : List.of(plain);
  }

  private static List<String> tags(Metadata metadata) {
    return Arrays.stream(metadata.getValues(TikaCoreProperties.SUBJECT))
        .flatMap(SEPARATOR::splitAsStream)
        .map(PlainText::oneLine)
        .filter(tag -> !tag.isEmpty())
        .distinct()
        .toList();
  }

  private static String one(Metadata metadata, Property property) {
    String value = metadata.get(property);
    return value == null ? "" : value;
  }
}

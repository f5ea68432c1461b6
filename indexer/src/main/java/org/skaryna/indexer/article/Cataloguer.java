// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.skaryna.archive.Accession;
import org.skaryna.archive.Accession.Content;
import org.skaryna.archive.Description;
import org.skaryna.archive.Origin;
import org.skaryna.engine.schema.ArticleDate;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;
import org.skaryna.indexer.article.LanguageDetector.Detection;
import org.skaryna.indexer.extract.ExtractedDocument;
import org.skaryna.indexer.extract.PlainText;
import org.skaryna.indexer.source.ArticleRecord;

/**
 * Describes documents for the archive. What a person or a container states of a document counts
 * more than what the document says of itself, and this more than what can be guessed.
 */
public final class Cataloguer {
  private static final Pattern SENTENCE = Pattern.compile("^.{8,160}?[.!?…](?=\\s|$)");
  private static final Pattern URL_DATE =
      Pattern.compile("/((?:19|20)\\d{2})/(0[1-9]|1[0-2])/(0[1-9]|[12]\\d|3[01])(?:/|$)");
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_HEADING = 200;

  private final LanguageDetector languages;

  public Cataloguer(LanguageDetector languages) {
    this.languages = languages;
  }

  /** A file or the member of a container. */
  public Accession document(
      Origin origin, String fileName, Content original, ExtractedDocument document) {
    return describe(new Draft(origin, fileName, original, document.mediaType(), document, ""));
  }

  /**
   * A captured page.
   *
   * @param url where it was captured; its own canonical address counts more
   * @param captured when; the date of last resort
   */
  public Accession capture(
      Origin origin, String url, String captured, Content original, ExtractedDocument document) {
    List<String> notes = new ArrayList<>(document.notes());
    notes.add("Captured %s at %s".formatted(captured, url));
    boolean dated = !document.date().isEmpty() || URL_DATE.matcher(url).find();
    if (!dated) {
      notes.add("The date is that of the capture.");
    }
    ExtractedDocument.Builder completed =
        ExtractedDocument.builder(document.text(), document.mediaType())
            .title(document.title())
            .heading(document.heading())
            .authors(document.authors())
            .date(dated ? document.date() : captured)
            .language(document.language())
            .source(document.source())
            .url(document.url().isEmpty() ? url : document.url())
            .type(document.type())
            .tags(document.tags());
    notes.forEach(completed::note);
    return describe(
        new Draft(origin, "capture.warc", original, "application/warc", completed.build(), ""));
  }

  /**
   * An article that a line of a JSONL states.
   *
   * @param page what its {@code html} holds; of its {@code text} nothing needs to be extracted
   */
  public Accession record(
      Origin origin, ArticleRecord article, byte[] line, Optional<ExtractedDocument> page) {
    ExtractedDocument found =
        page.orElseGet(() ->
            ExtractedDocument.builder(PlainText.ofLines(article.text()), "text/plain").build());
    ExtractedDocument.Builder stated =
        ExtractedDocument.builder(found.text(), found.mediaType())
            .title(either(article.title(), found.title()))
            .heading(found.heading())
            .authors(article.authors().isEmpty() ? found.authors() : article.authors())
            .date(either(article.date(), found.date()))
            .language(found.language())
            .source(either(article.source(), found.source()))
            .url(either(article.url(), found.url()))
            .type(either(article.type(), found.type()))
            .tags(article.tags().isEmpty() ? found.tags() : article.tags());
    found.notes().forEach(stated::note);
    Content original = new Content.OfBytes(line);
    return describe(
        new Draft(
            origin, "record.json", original, "application/json", stated.build(), article.id()),
        article.language());
  }

  private Accession describe(Draft draft) {
    return describe(draft, "");
  }

  private Accession describe(Draft draft, String statedLanguage) {
    ExtractedDocument document = draft.document();
    List<String> notes = new ArrayList<>(document.notes());
    Language language = language(document, statedLanguage, notes);
    String date = date(document, notes);
    Description description =
        new Description(
            title(document, draft),
            document.authors().stream().map(PlainText::oneLine).filter(a -> !a.isEmpty()).toList(),
            date,
            language.code(),
            either(document.source(), host(document.url())),
            document.type(),
            document.url(),
            document.tags().stream().map(PlainText::oneLine).filter(t -> !t.isEmpty()).toList(),
            draft.format(),
            draft.fileName(),
            notes);
    String id = draft.id().isEmpty() ? DocumentId.of(draft.origin()) : draft.id();
    return new Accession(id, draft.origin(), draft.original(), description, document.text());
  }

  /** A statement of the archivist counts; a page's claim only where its letters do not deny it. */
  private Language language(ExtractedDocument document, String stated, List<String> notes) {
    Language told = stated.isEmpty() ? Language.UNDETERMINED : Language.ofTag(stated);
    if (!told.equals(Language.UNDETERMINED)) {
      return told;
    }
    Language claimed = Language.ofTag(document.language());
    Detection detection = languages.detect(document.title() + "\n" + document.text());
    boolean believed =
        !claimed.equals(Language.UNDETERMINED)
            && !detection.certain()
            && !isOurs(claimed, detection.language());
    if (believed) {
      return claimed;
    }
    if (!claimed.equals(Language.UNDETERMINED) && !claimed.equals(detection.language())) {
      notes.add(
          "The document says that its language is %s; its text is in %s."
              .formatted(claimed, detection.language()));
    }
    return detection.language();
  }

  /** Both among the languages that the detector knows: then its measure counts more. */
  private static boolean isOurs(Language claimed, Language detected) {
    return !detected.equals(Language.UNDETERMINED)
        && List.of("be", "ru", "uk", "en", "pl", "lt", "de").contains(claimed.code());
  }

  private static String date(ExtractedDocument document, List<String> notes) {
    String written = document.date();
    if (written.isEmpty()) {
      Matcher inUrl = URL_DATE.matcher(document.url());
      if (inUrl.find()) {
        notes.add("The date was read from the address.");
        return "%s-%s-%s".formatted(inUrl.group(1), inUrl.group(2), inUrl.group(3));
      }
    }
    if (!written.isEmpty() && ArticleDates.read(written) instanceof ArticleDate.Undated) {
      notes.add("The date could not be read: " + written);
    }
    return written;
  }

  /** As stated; else the first heading, the first sentence, the file's name. */
  private static String title(ExtractedDocument document, Draft draft) {
    if (!document.title().isEmpty()) {
      return shortened(document.title(), LONGEST_TITLE);
    }
    if (!document.heading().isEmpty() && document.heading().length() <= LONGEST_HEADING) {
      return document.heading();
    }
    String firstLine = document.text().lines().findFirst().orElse("");
    Matcher sentence = SENTENCE.matcher(firstLine);
    if (sentence.find()) {
      return sentence.group();
    }
    return firstLine.isBlank() ? draft.fileName() : shortened(firstLine, LONGEST_HEADING);
  }

  private static String shortened(String title, int longest) {
    if (title.length() <= longest) {
      return title;
    }
    int space = title.lastIndexOf(' ', longest);
    return title.substring(0, space > longest / 2 ? space : longest) + "…";
  }

  /** {@code https://www.example.org/a} -> {@code example.org}. */
  private static String host(String url) {
    try {
      String host = url.isEmpty() ? null : new URI(url).getHost();
      String plain = host == null ? "" : host.toLowerCase(Locale.ROOT);
      return plain.startsWith("www.") ? plain.substring("www.".length()) : plain;
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private static String either(String first, String second) {
    return first.isBlank() ? second : first;
  }

  /** What is known before the gaps are filled; {@code id} is empty where the document has none. */
  private record Draft(
      Origin origin,
      String fileName,
      Content original,
      String format,
      ExtractedDocument document,
      String id) {}

  /** The name of a file without its folders. */
  public static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }
}

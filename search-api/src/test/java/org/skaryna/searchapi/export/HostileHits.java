// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDates;
import org.skaryna.engine.schema.Language;
import org.skaryna.engine.search.ArticleHit;
import org.skaryna.engine.search.Hit;
import org.skaryna.engine.search.Snippet;

/** Articles whose titles, authors and ids try to break out of a format. */
public final class HostileHits {
  /** Each with what an honest reader of a citation sees of it. */
  public static final List<List<String>> TITLES =
      List.of(
          List.of("Звычайны загаловак", "Звычайны загаловак"),
          List.of(
              "\"Двукоссе\" і 'апостраф', коска; і «ёлачкі»",
              "\"Двукоссе\" і 'апостраф', коска; і «ёлачкі»"),
          List.of("Два\r\nрадкі\nі\tтабуляцыя", "Два радкі і табуляцыя"),
          List.of("ER  - \r\nTY  - BOOK\r\nTI  - forged", "ER - TY - BOOK TI - forged"),
          List.of(
              "]]><script>alert(1)</script><![CDATA[ &amp; &#0;",
              "]]><script>alert(1)</script><![CDATA[ &amp; &#0;"),
          List.of("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
          List.of("+1+1", "+1+1"),
          List.of("-2-3", "-2-3"),
          List.of("@SUM(A1)", "@SUM(A1)"),
          List.of("\t=1+1", "=1+1"),
          List.of("\u202E=тэкст\u202C \u2066прыхаваны\u2069", "=тэкст прыхаваны"),
          List.of("палова \uD800 і \uDC00 пары", "палова \uFFFD і \uFFFD пары"),
          List.of("цэлая пара \uD83D\uDCDA", "цэлая пара \uD83D\uDCDA"),
          List.of("нуль \u0000 і \u0008 і \uFFFE", "нуль і і \uFFFD"),
          List.of("дужкі } { }} \\ адкрытыя {", "дужкі } { }} \\ адкрытыя {"),
          List.of("100% & $5 #1 a_b ~ ^ \\end{document}", "100% & $5 #1 a_b ~ ^ \\end{document}"),
          List.of("@article{x, title={y}}", "@article{x, title={y}}"),
          List.of("\u2028падзельнік\u2029", "падзельнік"));

  private HostileHits() {}

  public static List<ArticleHit> hits() {
    return IntStream.range(0, TITLES.size()).mapToObj(HostileHits::hit).toList();
  }

  private static ArticleHit hit(int i) {
    String title = TITLES.get(i).getFirst();
    return hit(
        Article.builder(i + "/" + title, "Тэкст: " + title)
            .title(title)
            .language(Language.BELARUSIAN)
            .source("Крыніца " + title)
            .authors(List.of("Алена Прыклад", title))
            .tags(List.of("тэг", title))
            .url(title)
            .date(ArticleDates.read("2020-08-09"))
            .build());
  }

  static ArticleHit hit(Article a) {
    return new ArticleHit(
        a,
        new Hit(
            a.id(),
            a.title(),
            a.language(),
            a.date().written(),
            a.source(),
            a.type(),
            a.url(),
            a.authors(),
            1,
            List.of(new Snippet(a.text(), List.of())),
            List.of()));
  }

  static String written(ExportFormat format, List<ArticleHit> hits) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new Export(format, id -> "https://archive.example.org/documents/" + id.hashCode())
          .write(hits.stream(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What readers see of the titles, in their order. */
  static List<String> seen() {
    return TITLES.stream().map(List::getLast).toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.skaryna.bench.people.Annotation.Kind;
import org.skaryna.bench.people.ArticlePeople.Found;
import org.skaryna.bench.people.Recognition.Outcome;

/**
 * Holds what was found in the annotated articles against their annotations. A full name is right
 * when all its words and no others are a mention, its id is the one of most of the person's full
 * names in all articles, and the person's other mentions in the article have that id as well.
 */
final class TableJudge {
  private final Map<String, List<Found>> found = new HashMap<>();
  private final Ids ids;

  private TableJudge(List<AnnotatedArticle> articles) {
    ArticlePeople people = new ArticlePeople();
    articles.forEach(article -> people.add(article.id(), article.text(), article.language()));
    people.register();
    articles.forEach(article -> found.put(article.id(), people.in(article.id())));
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (AnnotatedArticle article : articles) {
      for (Annotation annotation : article.annotations()) {
        if (annotation.kind() == Kind.FULL) {
          exact(article, annotation)
              .ifPresent(mention -> Ids.count(counts, annotation.person(), mention.person()));
        }
      }
    }
    this.ids = Ids.of(counts);
  }

  static List<Recognition> judge(List<AnnotatedArticle> articles) {
    TableJudge judge = new TableJudge(articles);
    List<Recognition> all = new ArrayList<>();
    for (AnnotatedArticle article : articles) {
      article.annotations().forEach(annotation -> all.add(judge.judge(article, annotation)));
      all.addAll(judge.elsewhere(article));
    }
    return all;
  }

  private Optional<Found> exact(AnnotatedArticle article, Annotation annotation) {
    return found.getOrDefault(article.id(), List.of()).stream()
        .filter(m -> m.start() == annotation.start() && m.end() == annotation.end())
        .findFirst();
  }

  private Recognition judge(AnnotatedArticle article, Annotation annotation) {
    List<Found> there =
        found.getOrDefault(article.id(), List.of()).stream()
            .filter(m -> annotation.overlaps(m.start(), m.end()))
            .toList();
    String written = article.text().substring(annotation.start(), annotation.end());
    return new Recognition(
        article.language(),
        article.id(),
        written,
        annotation.kind(),
        outcome(article, annotation, there),
        there);
  }

  private Outcome outcome(AnnotatedArticle article, Annotation annotation, List<Found> there) {
    if (annotation.kind() == Kind.NOBODY) {
      return there.isEmpty() ? Outcome.RIGHT : Outcome.WRONG;
    }
    if (exact(article, annotation).filter(m -> !m.person().isEmpty()).isEmpty()) {
      return Outcome.WRONG;
    }
    boolean alone = annotation.kind() == Kind.SHORT;
    boolean joined =
        article.annotations().stream()
            .filter(
                other -> alone ? other == annotation : other.person().equals(annotation.person()))
            .allMatch(other -> isTheirs(article, other));
    return joined ? Outcome.RIGHT : Outcome.APART;
  }

  private boolean isTheirs(AnnotatedArticle article, Annotation annotation) {
    return exact(article, annotation)
        .filter(mention -> ids.isOf(annotation.person(), mention.person()))
        .isPresent();
  }

  /** What was found where nothing is annotated. */
  private List<Recognition> elsewhere(AnnotatedArticle article) {
    return found.getOrDefault(article.id(), List.of()).stream()
        .filter(m -> article.annotations().stream().noneMatch(a -> a.overlaps(m.start(), m.end())))
        .map(m ->
            new Recognition(
                article.language(),
                article.id(),
                m.written(),
                Kind.NOBODY,
                Outcome.WRONG,
                List.of(m)))
        .toList();
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.people;

import java.util.ArrayList;
import java.util.List;

/** What became of all annotations of the table. */
record RecognisedPeople(List<Recognition> all) {
  /** The name of the group that holds all articles. */
  static final String ALL = "all";

  /** Copies the list. */
  RecognisedPeople {
    all = List.copyOf(all);
  }

  /** Reads the articles as an archive does that takes them in together. */
  static RecognisedPeople measure() {
    return new RecognisedPeople(TableJudge.judge(AnnotatedArticle.load()));
  }

  /** The figures of all articles, and those of each language. */
  List<PeopleFigures> groups() {
    List<PeopleFigures> groups = new ArrayList<>();
    groups.add(new PeopleFigures(ALL, all));
    all.stream().map(Recognition::group).distinct().forEach(group -> groups.add(of(group)));
    return groups;
  }

  private PeopleFigures of(String group) {
    return new PeopleFigures(group, all.stream().filter(one -> one.group().equals(group)).toList());
  }
}

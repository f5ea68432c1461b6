// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arrows between the parts: who may know whom. */
final class ArrowsTest {
  private static final JavaClasses SKARYNA =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.skaryna");

  @ParameterizedTest(name = "{0} knows none of: {1}")
  @CsvSource({
    "analysis,   engine archive indexer searchapi opensearch cli",
    "engine,     archive indexer searchapi opensearch cli",
    "archive,    analysis engine indexer searchapi opensearch cli",
    "indexer,    searchapi opensearch cli",
    "searchapi,  indexer opensearch cli",
    "opensearch, archive indexer searchapi cli"
  })
  void aPartDoesNotKnowThoseBehindIt(String part, String unknown) {
    for (String other : List.of(unknown.split(" ", -1))) {
      noClasses()
          .that()
          .resideInAPackage("org.skaryna." + part + "..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.skaryna." + other + "..")
          .check(SKARYNA);
    }
  }

  @Test
  void analysisNeedsLuceneAlone() {
    classes()
        .that()
        .resideInAPackage("org.skaryna.analysis..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.skaryna.analysis..",
            "org.apache.lucene..",
            "org.tartarus.snowball..", // in lucene-analysis-common
            "morfologik..", // the automata of lucene-analysis-morfologik
            "java..",
            "org.jspecify..")
        .check(SKARYNA);
  }

  @Test
  void theArchiveKnowsNoSearchEngine() {
    noClasses()
        .that()
        .resideInAPackage("org.skaryna.archive..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(SKARYNA);
  }

  @Test
  void packagesFormNoCircles() {
    SlicesRuleDefinition.slices()
        .matching("org.skaryna.(**)")
        .should()
        .beFreeOfCycles()
        .check(SKARYNA);
  }

  @Test
  void everyPartIsLookedAt() {
    for (String part :
        new String[] {
          "analysis", "engine", "archive", "indexer", "searchapi", "opensearch", "cli"
        }) {
      assertThat(
              SKARYNA.stream().anyMatch(c -> c.getPackageName().startsWith("org.skaryna." + part)))
          .as(part)
          .isTrue();
    }
  }
}

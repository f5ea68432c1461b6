// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.skaryna.archive.Samples.add;
import static org.skaryna.archive.Samples.file;
import static org.skaryna.archive.Samples.originalOf;
import static org.skaryna.archive.Samples.problems;

import gov.loc.repository.bagit.reader.BagReader;
import gov.loc.repository.bagit.verify.BagVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.archive.AccessionOptions;
import org.skaryna.archive.Agent;
import org.skaryna.archive.Amendment;
import org.skaryna.archive.Archive;
import org.skaryna.archive.ArchiveException;
import org.skaryna.archive.ArchivedDocument;
import org.skaryna.archive.Change;
import org.skaryna.archive.DescriptionField;
import org.skaryna.archive.Event;
import org.skaryna.archive.EventType;
import org.skaryna.archive.FixityScope;
import org.skaryna.archive.OcflArchive;
import org.skaryna.archive.Origin;
import org.skaryna.archive.Receipt;
import org.skaryna.archive.Samples;
import org.skaryna.archive.WriteLock;

/** Out of one archive and into another. */
class BagsTest {
  private static final Clock DAY =
      Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path folder;
  private WriteLock lock;
  private Archive archive;

  @BeforeEach
  void open() {
    lock = Samples.lock(folder.resolve("one"));
    archive = OcflArchive.openForWriting(folder.resolve("one"), lock);
  }

  @AfterEach
  void close() {
    archive.close();
    lock.close();
  }

  private void fill() {
    fill(10);
  }

  /**
   * Files of several kinds and the members of a container.
   *
   * @param members above 200 they do not fit into one object
   */
  private void fill(int members) {
    add(archive, file("letter", "першы"));
    add(archive, file("letter", "другі"));
    add(archive, file("../../etc/passwd\n%", "a hostile id"));
    add(archive, Samples.accession("url", new Origin("/c.warc", "https://a.by/1"), "аркуш"));
    archive.accession(Samples.members("/c.jsonl", members));
    add(archive, file("gone", "withdrawn"));
    archive.remove("gone", "asked for");
  }

  private List<ArchivedDocument> documents(Archive of) {
    List<ArchivedDocument> documents = new ArrayList<>();
    for (Change change : Samples.changes(of, 0)) {
      if (change instanceof Change.Added(ArchivedDocument document)) {
        documents.add(document);
      }
    }
    return documents;
  }

  private BagExport.Report export(Path bag) {
    return new BagExport(archive, "Skaryna test", DAY)
        .write(bag, "all", documents(archive)::forEach, document -> {});
  }

  private static List<BagImport.Item> take(Path bag, Archive into) {
    List<BagImport.Item> items = new ArrayList<>();
    BagImport.run(Bag.open(bag), into, AccessionOptions.DEFAULT, items::add);
    return items;
  }

  private static List<Receipt.Outcome> outcomes(List<BagImport.Item> items) {
    return items.stream()
        .map(item -> ((BagImport.Item.TakenIn) item).receipt().outcome())
        .distinct()
        .toList();
  }

  @Test
  void aBagIsValidForTheLibraryOfCongressAndForSha512sum() throws Exception {
    fill();
    Path bag = folder.resolve("bag");
    BagExport.Report report = export(bag);
    assertThat(report.documents()).isEqualTo(13);
    assertThat(report.bag().files()).isEqualTo(3 * 13);
    assertThat(report.problems()).isEmpty();
    assertThat(folder.resolve("bag.part")).doesNotExist();
    var read = new BagReader().read(bag);
    try (BagVerifier verifier = new BagVerifier()) {
      verifier.isValid(read, false);
      BagVerifier.quicklyVerify(read);
    }
    assertThat(read.getVersion().toString()).isEqualTo("1.0");
    assertThat(sha512sum(bag, "manifest-sha512.txt")).isZero();
    assertThat(sha512sum(bag, "tagmanifest-sha512.txt")).isZero();
    assertThat(Files.readString(bag.resolve("bag-info.txt")))
        .contains("Bagging-Date: 2026-11-22\n", "Skaryna-Documents: 13\n", "Payload-Oxum: ")
        .contains("Bag-Software-Agent: Skaryna test\n", "Skaryna-Sequence: 16\n");
  }

  /** With the program that every Linux has. */
  private static int sha512sum(Path bag, String manifest) throws Exception {
    Optional<Path> program =
        List.of(Path.of("/usr/bin/sha512sum"), Path.of("/bin/sha512sum")).stream()
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(program.isPresent(), "no sha512sum here: the manifests were read by Java alone");
    return new ProcessBuilder(program.get().toString(), "--check", "--strict", "--status", manifest)
        .directory(bag.toFile())
        .inheritIO()
        .start()
        .waitFor();
  }

  @Test
  void whatIsTakenInIsWhatWasPacked() throws IOException {
    fill(210);
    export(folder.resolve("bag"));
    try (WriteLock other = Samples.lock(folder.resolve("two"));
        Archive copy = OcflArchive.openForWriting(folder.resolve("two"), other)) {
      List<BagImport.Item> items = take(folder.resolve("bag"), copy);
      assertThat(items).hasSize(213);
      assertThat(outcomes(items)).containsExactly(Receipt.Outcome.ADDED);
      for (ArchivedDocument expected : documents(archive)) {
        ArchivedDocument found = copy.find(expected.id()).orElseThrow();
        assertThat(found.description()).isEqualTo(expected.description());
        assertThat(found.origin()).isEqualTo(expected.origin());
        assertThat(found.fixity()).isEqualTo(expected.fixity());
        assertThat(copy.text(found)).isEqualTo(archive.text(expected));
        assertThat(originalOf(copy, found)).isEqualTo(originalOf(archive, expected));
      }
      assertThat(copy.statistics().documents()).isEqualTo(213);
      assertThat(problems(copy)).isEmpty();
    }
  }

  @Test
  void theSameBagAgainChangesNothing() {
    fill();
    export(folder.resolve("bag"));
    long before = archive.sequence();
    assertThat(outcomes(take(folder.resolve("bag"), archive)))
        .containsExactly(Receipt.Outcome.UNCHANGED);
    assertThat(archive.sequence()).isEqualTo(before);
  }

  @Test
  void editsAccessAndHistoryComeAlong() throws IOException {
    add(archive, file("edited", "тэкст"));
    add(archive, file("closed", "тэкст"));
    Agent ann = new Agent("Ганна");
    archive.amend("edited", Amendment.of(DescriptionField.DATE, "1990-08-06"), ann);
    archive.amend("closed", Amendment.of(DescriptionField.ACCESS, "restricted"), ann);
    export(folder.resolve("bag"));
    try (WriteLock other = Samples.lock(folder.resolve("two"));
        Archive copy = OcflArchive.openForWriting(folder.resolve("two"), other)) {
      assertThat(outcomes(take(folder.resolve("bag"), copy)))
          .containsExactly(Receipt.Outcome.ADDED);
      ArchivedDocument edited = copy.find("edited").orElseThrow();
      assertThat(edited.description().date()).isEqualTo("1990-08-06");
      assertThat(edited.extracted().date()).isEqualTo("2021-07-14");
      assertThat(edited.amendment()).isEqualTo(archive.find("edited").orElseThrow().amendment());
      assertThat(copy.find("closed").orElseThrow().description().access())
          .hasToString("restricted");
      assertThat(outcomes(take(folder.resolve("bag"), copy)))
          .containsExactly(Receipt.Outcome.UNCHANGED);
    }
    assertThat(outcomes(take(folder.resolve("bag"), archive)))
        .containsExactly(Receipt.Outcome.UNCHANGED);
    try (var files = Files.walk(folder.resolve("bag"))) {
      assertThat(files.filter(it -> it.endsWith("description.json")))
          .allSatisfy(it -> assertThat(it).content().contains("metadata modification", "Ганна"))
          .allSatisfy(it -> assertThat(it).content().contains("earlier", "accession"))
          .hasSize(2);
    }
  }

  /** Who did what and when, as one archive tells it and as another that took the document over. */
  private static List<String> told(List<Event> events) {
    return events.stream()
        .map(it -> "%s %s %s %s".formatted(it.type(), it.when(), it.agent().name(), it.detail()))
        .toList();
  }

  @Test
  void whatHappenedInTheOtherArchiveIsToldAfterIt() {
    add(archive, file("a", "тэкст"));
    add(archive, file("a", "тэкст выпраўлены"));
    archive.amend("a", Amendment.of(DescriptionField.DATE, "1990"), new Agent("Ганна"));
    archive.verify(new FixityScope.All(), new Agent("Марыя"), read -> {});
    List<Event> before = archive.history("a");
    export(folder.resolve("bag"));
    try (WriteLock other = Samples.lock(folder.resolve("two"));
        Archive copy = OcflArchive.openForWriting(folder.resolve("two"), other)) {
      take(folder.resolve("bag"), copy);
      List<Event> after = copy.history("a");
      assertThat(before).hasSize(4).allMatch(Event::isOwn);
      assertThat(told(after)).startsWith(told(before).toArray(String[]::new));
      List<Event> own = after.stream().filter(Event::isOwn).toList();
      assertThat(own)
          .extracting(Event::type)
          .containsExactly(EventType.ACCESSION, EventType.METADATA_MODIFICATION);
      assertThat(copy.accessioned("a")).contains(own.getFirst().when());

      // And back: the first archive learns of what happened in the second, and nothing twice.
      copy.amend("a", Amendment.of(DescriptionField.TITLE, "Лісты"), new Agent("Янка"));
      add(copy, file("a", "тэкст інакшы"));
      new BagExport(copy, "test", DAY)
          .write(folder.resolve("back"), "all", documents(copy)::forEach, it -> {});
    }
    take(folder.resolve("back"), archive);
    List<String> told = told(archive.history("a"));
    assertThat(told).doesNotHaveDuplicates().containsAll(told(before));
    assertThat(told).filteredOn(line -> line.contains("Янка")).hasSize(1);
  }

  @Test
  void aPurgeLeavesWhatHappenedElsewhereAndACheckIsOfThisArchive() {
    add(archive, file("a", "тэкст"));
    export(folder.resolve("bag"));
    try (WriteLock other = Samples.lock(folder.resolve("two"));
        Archive copy = OcflArchive.openForWriting(folder.resolve("two"), other)) {
      add(copy, file("b", "іншы"));
      copy.verify(read -> {}); // before "a" came: no event of it
      take(folder.resolve("bag"), copy);
      copy.purge("a", "asked for", new Agent("Ганна"));
      assertThat(copy.history("a"))
          .extracting(Event::type, Event::isOwn)
          .containsExactly(
              tuple(EventType.ACCESSION, false),
              tuple(EventType.ACCESSION, true),
              tuple(EventType.DELETION, true));
    }
  }

  @Test
  void noBagOpensWhatIsClosedHereOrBringsBackWhatWasRemoved() {
    Agent ann = new Agent("Ганна");
    add(archive, file("closed", "тэкст"));
    add(archive, file("removed", "тэкст"));
    archive.amend("closed", Amendment.of(DescriptionField.ACCESS, "public"), ann);
    export(folder.resolve("bag"));
    archive.amend("closed", Amendment.of(DescriptionField.ACCESS, "restricted"), ann);
    archive.remove("removed", "asked for");
    assertThat(outcomes(take(folder.resolve("bag"), archive)))
        .containsExactlyInAnyOrder(Receipt.Outcome.UNCHANGED, Receipt.Outcome.WITHDRAWN);
    assertThat(archive.find("removed")).isEmpty();
    assertThat(archive.find("closed").orElseThrow().description().access())
        .hasToString("restricted");
  }

  @Test
  void aDamagedOriginalIsNamedAndLeftOut() throws IOException {
    fill();
    Path stored;
    try (var files = Files.walk(folder.resolve("one/ocfl"))) {
      stored = files.filter(it -> it.toString().endsWith("-letter.html")).findFirst().orElseThrow();
    }
    Files.writeString(stored, "rotten");
    BagExport.Report report = export(folder.resolve("bag"));
    assertThat(report.documents()).isEqualTo(12);
    assertThat(report.problems()).hasSize(1).first().asString().contains("the original is changed");
    assertThat(Bag.open(folder.resolve("bag")).verify(read -> {}).problems()).isEmpty();
  }

  @Test
  void anExportThatWasInterruptedLeavesNoBagAndIsBegunAgain() throws IOException {
    fill();
    Path bag = folder.resolve("bag");
    BagExport dying = new BagExport(archive, "test", DAY);
    assertThatThrownBy(() ->
            dying.write(
                bag,
                "all",
                documents(archive)::forEach,
                document -> {
                  throw new IllegalStateException("killed");
                }))
        .hasMessage("killed");
    assertThat(bag).doesNotExist();
    assertThat(folder.resolve("bag.part/bagit.txt")).doesNotExist();
    assertThat(export(bag).documents()).isEqualTo(13);
    assertThat(folder.resolve("bag.part")).doesNotExist();
  }

  @Test
  void aFolderThatIsInUseIsLeftAlone() throws IOException {
    Path full = Files.createDirectories(folder.resolve("full"));
    Files.writeString(full.resolve("mine"), "mine");
    assertThatThrownBy(() -> export(full))
        .isInstanceOf(ArchiveException.class)
        .hasMessageContaining("is there already");
    assertThat(full.resolve("mine")).hasContent("mine");
    assertThat(export(Files.createDirectories(folder.resolve("empty"))).documents()).isZero();
  }

  @Test
  void aDescriptionThatLiesAboutItsOriginalFailsAlone() throws IOException {
    archive.accession(Samples.members("/c.jsonl", 3));
    Path bag = folder.resolve("bag");
    export(bag);
    Path one;
    try (var files = Files.walk(bag)) {
      one = files.filter(it -> it.endsWith("description.json")).findFirst().orElseThrow();
    }
    String lie = Files.readString(one).replaceFirst("(\"premis:messageDigest\" : \")...", "$1000");
    Files.write(one, lie.getBytes(StandardCharsets.UTF_8));
    List<BagImport.Item> items = take(bag, archive);
    assertThat(items).hasSize(3);
    assertThat(items.stream().filter(BagImport.Item.Failed.class::isInstance).toList())
        .singleElement()
        .asString()
        .contains("is not the original that the description names");
  }
}

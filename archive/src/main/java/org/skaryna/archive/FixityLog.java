// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The fixity checks that were made, one JSON line each. A file of its own, to which lines are only
 * appended: whoever checks holds no lock, and a catalogue made anew would forget them.
 */
final class FixityLog {
  private static final Logger LOG = LoggerFactory.getLogger(FixityLog.class);

  /** A check and which documents it drew. */
  record Entry(Audit audit, Draw draw) {}

  private final Path file;

  FixityLog(Path folder) {
    file = folder.resolve("fixity-checks.jsonl");
  }

  /** Makes a check and writes down that it was made. */
  FixityReport record(FixityScope scope, Agent agent, FixityCheck check) {
    Instant when = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    FixityReport report = check.run();
    List<String> damaged =
        report.problems().stream()
            .map(FixityReport.Problem::id)
            .filter(id -> !id.isEmpty())
            .distinct()
            .limit(Audit.MOST_DAMAGED)
            .toList();
    Audit audit =
        new Audit(
            when,
            agent,
            Software.NAME,
            scope.toString(),
            report.documents(),
            report.bytes(),
            report.problems().size(),
            damaged);
    append(audit, check.draw());
    return report;
  }

  /** A document's events with the checks that read it. */
  List<Event> among(List<Event> events, String id) {
    List<Event> all = new ArrayList<>(events);
    String key = DocumentPaths.key(id);
    for (Entry entry : entries()) {
      Audit it = entry.audit();
      events.stream()
          .filter(event -> event.isOwn() && !event.when().isAfter(it.when()))
          .max(Comparator.comparing(Event::when).thenComparing(Event::version))
          .filter(last -> !last.type().removes() && entry.draw().holds(key, last.when()))
          .map(last -> event(it, last, it.damaged().contains(id)))
          .filter(check -> events.stream().noneMatch(check::isSameAs)) // it came back in a bag
          .ifPresent(all::add);
    }
    all.sort(Comparator.comparing(Event::when));
    return all;
  }

  private static Event event(Audit it, Event last, boolean damaged) {
    return new Event(
        EventType.FIXITY_CHECK,
        it.when(),
        it.agent(),
        it.software(),
        last.version(),
        last.origin(),
        damaged ? "a file is missing, changed or not recorded" : "all files as recorded");
  }

  /** A check that cannot be written down, in a folder that is read-only, was made all the same. */
  private void append(Audit audit, Draw draw) {
    byte[] line = (Json.line(node(audit, draw)) + "\n").getBytes(StandardCharsets.UTF_8);
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      channel.write(ByteBuffer.wrap(line));
      channel.force(true);
    } catch (IOException e) {
      LOG.warn("the check is not recorded: {}: {}", file, ArchiveErrors.reason(e));
    }
  }

  /** The oldest first; a line that cannot be read is passed over with a warning. */
  List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    if (!Files.exists(file)) {
      return entries;
    }
    try {
      int number = 0;
      for (String line : Files.readAllLines(file)) {
        number++;
        add(line, number, entries);
      }
      return entries;
    } catch (IOException e) {
      throw ArchiveErrors.of("cannot read " + file, e);
    }
  }

  private void add(String line, int number, List<Entry> entries) {
    try {
      entries.add(entry(Json.read(line)));
    } catch (RuntimeException e) {
      LOG.warn("{}:{}: not a fixity check: {}", file, number, ArchiveErrors.reason(e));
    }
  }

  private static ObjectNode node(Audit it, Draw draw) {
    ObjectNode node =
        Json.object()
            .put("premis:eventType", EventType.FIXITY_CHECK.term())
            .put("premis:eventDateTime", it.when().toString())
            .put("premis:linkingAgent", it.agent().name())
            .put("software", it.software())
            .put("scope", it.scope())
            .put("documents", it.documents())
            .put("bytes", it.bytes())
            .put("problems", it.problems());
    ArrayNode damaged = node.putArray("damaged");
    it.damaged().forEach(damaged::add);
    return node.put("seed", draw.seed())
        .put("highest", draw.highest())
        .put("since", draw.since().toString());
  }

  private static Entry entry(JsonNode node) {
    Audit audit =
        new Audit(
            Instant.parse(node.required("premis:eventDateTime").stringValue()),
            new Agent(node.required("premis:linkingAgent").stringValue()),
            node.path("software").asString(""),
            node.path("scope").asString(""),
            node.required("documents").longValue(),
            node.required("bytes").longValue(),
            node.required("problems").intValue(),
            node.path("damaged").valueStream().map(JsonNode::stringValue).toList());
    Draw draw =
        new Draw(
            node.required("seed").longValue(),
            node.required("highest").longValue(),
            Instant.parse(node.required("since").stringValue()));
    return new Entry(audit, draw);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.search.FacetField;
import org.skaryna.engine.search.SearchEngine;
import org.skaryna.engine.search.SearchRequest;
import org.skaryna.engine.search.SearchUnavailableException;
import org.skaryna.opensearch.wire.JsonObject;

/**
 * What a cluster of three nodes does when machines fail: whatever was committed is found, and a
 * search is answered or told in time that it cannot be.
 */
@Tag("slow")
class FaultsTest {
  /** Five seconds, and what a busy machine needs to wake a thread. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /** When searches have to be answered again, on however busy a machine. */
  private static final Duration RECOVERY = Duration.ofMinutes(2);

  @TempDir private Path folder;
  private TestCluster nodes;
  private ClusterAddress address;
  private OpenSearchSink sink;
  private SearchEngine engine;

  @BeforeEach
  void start() {
    nodes = TestCluster.start(3, folder);
    address = nodes.address("faults");
    sink = sink(Duration.ofSeconds(60));
    engine = OpenSearchEngine.open(address, Gazetteer.builtIn(), ArchivePeople.none());
  }

  private OpenSearchSink sink(Duration longestWait) {
    return OpenSearchSink.open(
        address,
        3,
        1,
        Gazetteer.builtIn(),
        ArchivePeople.none(),
        Clock.systemDefaultZone(),
        longestWait);
  }

  @AfterEach
  void end() {
    sink.close();
    engine.close();
    nodes.close();
  }

  private void add(int from, int to) {
    for (int i = from; i < to; i++) {
      sink.add(Article.builder("id" + i, "Горад над ракой, нумар " + i).build());
    }
    sink.commit(to);
  }

  private long total() {
    return engine
        .search(SearchRequest.of("горад").facets(EnumSet.noneOf(FacetField.class)).size(1).build())
        .total();
  }

  private long newest() {
    engine.refresh();
    return total();
  }

  /** How many searches were answered and refused while something happens to the cluster. */
  private final class Searches implements Runnable {
    private final AtomicBoolean ended = new AtomicBoolean();
    private final List<Throwable> wrong = new ArrayList<>();
    private volatile int answered;
    private long least = 0;

    @Override
    public void run() {
      while (!ended.get()) {
        long began = System.nanoTime();
        try {
          long found = total();
          assertThat(found).isGreaterThanOrEqualTo(least); // what was found once stays
          least = found;
          answered = answered + 1; // by this thread alone
        } catch (SearchUnavailableException e) {
          // told so in time
        } catch (Throwable e) {
          wrong.add(e);
        }
        if (System.nanoTime() - began > PATIENCE.toNanos()) {
          wrong.add(new AssertionError("a search waited too long"));
        }
      }
    }
  }

  /** Something that happens to the cluster. */
  private interface Event {
    void happen() throws Exception;
  }

  /** Searches before an event, meanwhile, and until one is answered behind it. */
  private void whileSearching(Event event) throws Exception {
    Searches searches = new Searches();
    Thread thread = Thread.ofPlatform().start(searches);
    event.happen();
    int before = searches.answered;
    long deadline = System.nanoTime() + RECOVERY.toNanos();
    while (searches.answered == before && System.nanoTime() < deadline) {
      Thread.sleep(100);
    }
    searches.ended.set(true);
    thread.join();
    assertThat(searches.wrong).isEmpty();
    assertThat(searches.answered).isGreaterThan(before);
  }

  private int manager() throws IOException {
    try (ClusterClient client = ClusterClient.ofWriter(address)) {
      JsonObject state = new JsonObject(client.get("/_cluster/state/cluster_manager_node,nodes"));
      JsonObject manager = state.object("nodes").object(state.text("cluster_manager_node"));
      return Integer.parseInt(manager.text("name").substring(1));
    }
  }

  private void awaitStatus(String status) throws IOException {
    try (ClusterClient client = ClusterClient.ofWriter(address)) {
      client.get("/_cluster/health?timeout=25s&wait_for_status=" + status);
    }
  }

  @Test
  void nothingIsMissingWhenTheManagerAndThenADataNodeAreKilled() throws Exception {
    add(0, 300);
    awaitStatus("green");
    int manager = manager();
    whileSearching(() -> {
      nodes.kill(manager);
      add(300, 900);
    });
    assertThat(engine.cluster().orElseThrow().nodes()).isEqualTo(2);
    assertThat(newest()).isEqualTo(900);
    nodes.restart(manager);
    awaitStatus("green");
    int other = IntStream.range(0, 3).filter(i -> i != managerNow()).findFirst().orElseThrow();
    whileSearching(() -> {
      nodes.kill(other);
      add(900, 1200);
    });
    assertThat(newest()).isEqualTo(1200);
  }

  private int managerNow() {
    try {
      return manager();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aNodeThatHangsDelaysButLosesNothing() throws Exception {
    add(0, 100);
    awaitStatus("green");
    int hanging = (manager() + 1) % 3;
    whileSearching(() -> {
      nodes.signal(hanging, "STOP");
      Thread.sleep(6_000);
      nodes.signal(hanging, "CONT");
      add(100, 200);
    });
    assertThat(newest()).isEqualTo(200);
  }

  @Test
  void allNodesRestartedHoldWhatWasCommitted() throws Exception {
    add(0, 100);
    IntStream.range(0, 3).forEach(nodes::kill);
    assertThatThrownBy(this::total)
        .isInstanceOf(SearchUnavailableException.class)
        .satisfies(e ->
            assertThat(((SearchUnavailableException) e).toReaders())
                .isEqualTo("the search cluster does not answer"));
    nodes.restart(0, 1, 2);
    awaitStatus("yellow");
    assertThat(newest()).isEqualTo(100);
    add(100, 110);
    assertThat(newest()).isEqualTo(110);
  }

  @Test
  void halfAnArchiveIsNotSearchedButToldToBeMissing() throws Exception {
    add(0, 100);
    set("index.number_of_replicas", "0");
    awaitStatus("green");
    int killed = (manager() + 1) % 3;
    nodes.kill(killed);
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(this::total)
          .isInstanceOf(SearchUnavailableException.class)
          .hasMessageContaining("faults");
    }
    assertThat(engine.cluster().orElseThrow().status()).isEqualTo("red");
    nodes.restart(killed);
    awaitStatus("green");
    assertThat(newest()).isEqualTo(100);
  }

  @Test
  void aFullIndexIsToldAndSearchedOn() throws Exception {
    add(0, 10);
    block("true");
    try (OpenSearchSink impatient = sink(Duration.ofMillis(500))) {
      impatient.add(Article.builder("more", "Горад").build());
      assertThatThrownBy(() -> impatient.commit(11))
          .isInstanceOf(UncheckedIOException.class)
          .hasMessageContaining("read-only");
    }
    assertThat(newest()).isEqualTo(10);
    block("false");
    add(10, 20);
    assertThat(newest()).isEqualTo(20);
  }

  private void block(String blocked) throws IOException {
    set("index.blocks.read_only_allow_delete", blocked);
  }

  private void set(String setting, String value) throws IOException {
    try (ClusterClient client = ClusterClient.ofWriter(address)) {
      client.put("/" + address.index() + "/_settings", Map.of(setting, value));
    }
  }
}

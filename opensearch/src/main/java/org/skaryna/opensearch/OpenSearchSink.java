// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.people.MentionForm;
import org.skaryna.engine.people.PeopleRegister;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.ArticleMentions;
import org.skaryna.engine.schema.IndexVersion;
import org.skaryna.opensearch.ClusterIndexes.Pair;
import org.skaryna.opensearch.ClusterIndexes.Shards;
import org.skaryna.opensearch.wire.ArticleSource;
import org.skaryna.opensearch.wire.JsonObject;

/**
 * Writes articles into a cluster. Whoever is open to everybody goes into one index, the rest into
 * another, as in an embedded index. People and places are recognised here, words are analysed
 * there.
 *
 * <p>A cluster has no transaction over its shards: what was sent before a crash stays and is seen
 * after the next commit, though it was not committed. The checkpoint tells what has to be added
 * again, which replaces it.
 */
public final class OpenSearchSink implements ArticleSink {
  private static final int PAGE = 1_000;

  /** The register writes to disk once for all of these. */
  private static final int MOST_WAITING = 200;

  private static final long MOST_LETTERS = 4_000_000;

  /** A cluster that elects another manager, or is full for a moment, is back before that. */
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);

  private final ClusterAddress address;
  private final ClusterClient client;
  private final ClusterIndexes indexes;
  private final BulkWriter bulk;
  private final ArticleDocuments documents;
  private final PeopleRegister register;
  private final Clock clock;
  private final Shards shards;

  /** Articles that the register was not asked about yet. */
  private final List<Read> waiting = new ArrayList<>();

  private long waitingLetters;
  private volatile long checkpoint;
  private volatile Pair written;

  /** Whether the indexes written are not those that are searched yet. */
  private volatile boolean isAnew;

  /** An article that was read for people and places. */
  private record Read(Article article, Set<MentionForm> named, ArticleMentions mentions) {}

  private OpenSearchSink(
      ClusterAddress address,
      ClusterClient client,
      Gazetteer gazetteer,
      ArchivePeople people,
      Clock clock,
      Shards shards,
      Duration longestWait) {
    this.address = address;
    this.client = client;
    this.indexes = new ClusterIndexes(address, client);
    this.bulk = new BulkWriter(client, longestWait);
    this.documents = new ArticleDocuments(gazetteer, people.known());
    this.register = people.register();
    this.clock = clock;
    this.shards = shards;
    this.written = new Pair(address.index(), address.closedIndex());
  }

  /**
   * Opens the indexes of a cluster, or begins them.
   *
   * @param shards into how many parts an index is cut that is begun
   * @param replicas how many copies of each there are beside the first
   * @param gazetteer the places to find in the articles
   * @param people the archive's table, and the register that the people of new articles come into
   * @throws ClusterWriteException when the cluster does not answer
   */
  public static OpenSearchSink open(
      ClusterAddress address,
      int shards,
      int replicas,
      Gazetteer gazetteer,
      ArchivePeople people,
      Clock clock) {
    return open(address, shards, replicas, gazetteer, people, clock, LONGEST_WAIT);
  }

  /**
   * The same with another patience.
   *
   * @param longestWait how long to try again while the cluster refuses or is not there
   */
  static OpenSearchSink open(
      ClusterAddress address,
      int shards,
      int replicas,
      Gazetteer gazetteer,
      ArchivePeople people,
      Clock clock,
      Duration longestWait) {
    Shards cut = new Shards(shards, replicas);
    return open(
        new OpenSearchSink(
            address, ClusterClient.ofWriter(address), gazetteer, people, clock, cut, longestWait),
        sink -> {
          sink.indexes.create(cut);
          sink.checkpoint = IndexVersion.checkpoint(sink.indexes.lastCommit().userData());
        });
  }

  /**
   * Begins the indexes anew, whatever version wrote those that are there. Searches see the old ones
   * until the first commit, which puts the new ones in their place.
   */
  public static OpenSearchSink openAnew(
      ClusterAddress address,
      int shards,
      int replicas,
      Gazetteer gazetteer,
      ArchivePeople people,
      Clock clock) {
    return open(
        new OpenSearchSink(
            address,
            ClusterClient.ofWriter(address),
            gazetteer,
            people,
            clock,
            new Shards(shards, replicas),
            LONGEST_WAIT),
        OpenSearchSink::beginAnew);
  }

  private void beginAnew() throws IOException {
    written = indexes.createNext(shards);
    isAnew = true;
  }

  private interface Beginning {
    void of(OpenSearchSink sink) throws IOException;
  }

  private static OpenSearchSink open(OpenSearchSink sink, Beginning beginning) {
    try {
      beginning.of(sink);
      return sink;
    } catch (IOException e) {
      sink.close();
      throw sink.failed("open", e);
    } catch (RuntimeException e) {
      sink.close();
      throw e;
    }
  }

  @Override
  public void add(Article article) {
    Set<MentionForm> named = documents.people(article);
    Read read = new Read(article, named, documents.mentions(article, named));
    try {
      synchronized (bulk) { // so that the last one added of an id prevails in both indexes
        waiting.add(read);
        waitingLetters += article.text().length();
        if (waiting.size() == MOST_WAITING || waitingLetters > MOST_LETTERS) {
          takeIn();
        }
      }
    } catch (IOException e) {
      throw failed("add " + article.id() + " to", e);
    }
  }

  /** Asks the register whose the forms are, so that whoever sees an article finds its people. */
  private void takeIn() throws IOException {
    Set<MentionForm> forms = new LinkedHashSet<>();
    waiting.forEach(read -> forms.addAll(read.named()));
    Map<String, String> persons = new HashMap<>();
    register.persons(forms).forEach((form, person) -> persons.put(form.term(), person));
    for (Read read : waiting) {
      put(read, persons);
    }
    forget();
  }

  private void put(Read read, Map<String, String> persons) throws IOException {
    Map<String, String> own = new HashMap<>(persons);
    own.keySet().retainAll(read.mentions().people());
    Map<String, Object> source = new ArticleSource(read.article(), read.mentions(), own).toMap();
    boolean forAll = read.article().isOpen(LocalDate.now(clock));
    String id = DocumentIds.of(read.article().id());
    bulk.put(
        forAll ? written.open() : written.closed(), id, Map.of(ClusterIndexes.ARTICLE, source));
    bulk.delete(forAll ? written.closed() : written.open(), id);
  }

  private void forget() {
    waiting.clear();
    waitingLetters = 0;
  }

  @Override
  public void delete(String id) {
    try {
      synchronized (bulk) {
        takeIn();
        for (String index : written.all()) {
          bulk.delete(index, DocumentIds.of(id));
        }
      }
    } catch (IOException e) {
      throw failed("delete " + id + " from", e);
    }
  }

  @Override
  public void deleteAll() {
    synchronized (bulk) {
      forget();
      bulk.clear();
    }
    try {
      beginAnew();
    } catch (IOException e) {
      throw failed("clear", e);
    }
  }

  @Override
  public synchronized void commit(long newCheckpoint) {
    try {
      synchronized (bulk) {
        takeIn();
        bulk.flush();
      }
      bulk.persistently(() -> indexes.refresh(written));
      if (isAnew) {
        bulk.persistently(() -> indexes.replaceBy(written));
        written = indexes.aliases();
        isAnew = false;
      }
      bulk.persistently(() -> indexes.commit(newCheckpoint));
      checkpoint = newCheckpoint;
    } catch (IOException e) {
      throw failed("commit to", e);
    }
  }

  @Override
  public synchronized void expunge(long newCheckpoint) {
    commit(checkpoint); // a crash from here on leaves it to be done again
    try {
      client.post(
          "/" + String.join(",", written.all()) + "/_forcemerge",
          Map.of("only_expunge_deletes", "true", "flush", "true"),
          Map.of());
    } catch (IOException e) {
      throw failed("expunge what was deleted from", e);
    }
    commit(newCheckpoint);
  }

  @Override
  public long checkpoint() {
    return checkpoint;
  }

  @Override
  public List<String> lapsedEmbargoes() {
    try {
      List<String> ids = new ArrayList<>();
      List<?> page = lapsedAfter("");
      while (!page.isEmpty()) {
        page.forEach(id -> ids.add(id.toString()));
        page = lapsedAfter(ids.getLast());
      }
      return ids;
    } catch (IOException e) {
      throw failed("read the closed shelf of", e);
    }
  }

  private List<String> lapsedAfter(String id) throws IOException {
    Map<String, Object> lapsed =
        Map.of(
            "size",
            PAGE,
            "_source",
            false,
            "query",
            Map.of(
                "range",
                Map.of(ArticleFields.OPEN_FROM, Map.of("lte", LocalDate.now(clock).toEpochDay()))),
            "sort",
            List.of(Map.of(ArticleFields.ID, "asc")),
            "search_after",
            List.of(id));
    Map<String, Object> answer = client.post("/" + written.closed() + "/_search", Map.of(), lapsed);
    List<String> ids = new ArrayList<>();
    for (Object hit : new JsonObject(answer).object("hits").list("hits")) {
      ids.add(JsonObject.of(hit).list("sort").getFirst().toString());
    }
    return ids;
  }

  @Override
  public void close() {
    synchronized (bulk) {
      forget();
      bulk.clear();
    }
    try {
      client.close();
    } catch (IOException e) {
      throw failed("close", e);
    }
  }

  private ClusterWriteException failed(String action, IOException e) {
    return new ClusterWriteException(
        "cannot %s the index %s: %s"
            .formatted(action, address, Diagnosis.of(e, address).toOperators()),
        e);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.index.ArticleSink;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.people.MentionForm;
import org.skaryna.engine.people.PeopleRegister;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;
import org.skaryna.engine.schema.ArticleFields;
import org.skaryna.engine.schema.IndexVersion;
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

  private final ClusterAddress address;
  private final ClusterClient client;
  private final ClusterIndexes indexes;
  private final BulkWriter bulk;
  private final ArticleDocuments documents;
  private final PeopleRegister register;
  private final Clock clock;
  private final Set<MentionForm> forms = ConcurrentHashMap.newKeySet();
  private volatile long checkpoint;

  private OpenSearchSink(
      ClusterAddress address,
      ClusterClient client,
      Gazetteer gazetteer,
      ArchivePeople people,
      Clock clock) {
    this.address = address;
    this.client = client;
    this.indexes = new ClusterIndexes(address, client);
    this.bulk = new BulkWriter(client);
    this.documents = new ArticleDocuments(gazetteer, people.known());
    this.register = people.register();
    this.clock = clock;
  }

  /**
   * Opens the indexes of a cluster, or begins them.
   *
   * @param shards into how many parts an index is cut that is begun
   * @param replicas how many copies of each there are beside the first
   * @param gazetteer the places to find in the articles
   * @param people the archive's table, and the register that the people of new articles come into
   * @throws UncheckedIOException when the cluster does not answer
   */
  public static OpenSearchSink open(
      ClusterAddress address,
      int shards,
      int replicas,
      Gazetteer gazetteer,
      ArchivePeople people,
      Clock clock) {
    ClusterClient client = new ClusterClient(address);
    OpenSearchSink sink = new OpenSearchSink(address, client, gazetteer, people, clock);
    try {
      sink.indexes.create(new Shards(shards, replicas));
      sink.checkpoint = IndexVersion.checkpoint(sink.indexes.lastCommit().userData());
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
    ArticleSource source = new ArticleSource(article, documents.mentions(article, named));
    boolean forAll = article.isOpen(LocalDate.now(clock));
    String id = DocumentIds.of(article.id());
    try {
      synchronized (bulk) { // so that the last one added of an id prevails in both indexes
        bulk.put(
            forAll ? address.index() : address.closedIndex(),
            id,
            Map.of(ClusterIndexes.ARTICLE, source.toMap()));
        bulk.delete(forAll ? address.closedIndex() : address.index(), id);
      }
      forms.addAll(named);
    } catch (IOException e) {
      throw failed("add " + article.id() + " to", e);
    }
  }

  @Override
  public void delete(String id) {
    try {
      synchronized (bulk) {
        for (String index : indexes.all()) {
          bulk.delete(index, DocumentIds.of(id));
        }
      }
    } catch (IOException e) {
      throw failed("delete " + id + " from", e);
    }
  }

  @Override
  public void deleteAll() {
    bulk.clear();
    try {
      for (String index : indexes.all()) {
        client.post(
            "/" + index + "/_delete_by_query",
            Map.of("conflicts", "proceed"),
            Map.of("query", Map.of("match_all", Map.of())));
      }
    } catch (IOException e) {
      throw failed("clear", e);
    }
  }

  @Override
  public synchronized void commit(long newCheckpoint) {
    try {
      // First, so that whoever sees an article finds its people in the register.
      List<MentionForm> named = List.copyOf(forms);
      register.register(named);
      named.forEach(forms::remove);
      bulk.flush();
      indexes.commit(newCheckpoint);
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
          "/" + String.join(",", indexes.all()) + "/_forcemerge",
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
    Map<String, Object> answer =
        client.post("/" + address.closedIndex() + "/_search", Map.of(), lapsed);
    List<String> ids = new ArrayList<>();
    for (Object hit : new JsonObject(answer).object("hits").list("hits")) {
      ids.add(JsonObject.of(hit).list("sort").getFirst().toString());
    }
    return ids;
  }

  @Override
  public void close() {
    bulk.clear();
    try {
      client.close();
    } catch (IOException e) {
      throw failed("close", e);
    }
  }

  private UncheckedIOException failed(String action, IOException e) {
    return new UncheckedIOException(
        "cannot %s the index %s: %s".formatted(action, address, e.getMessage()), e);
  }
}

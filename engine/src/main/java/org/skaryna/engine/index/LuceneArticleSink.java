// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.skaryna.analysis.place.Gazetteer;
import org.skaryna.engine.people.ArchivePeople;
import org.skaryna.engine.people.MentionForm;
import org.skaryna.engine.people.PeopleRegister;
import org.skaryna.engine.schema.Article;
import org.skaryna.engine.schema.ArticleDocuments;

/**
 * Writes the Lucene indexes of both shelves in one folder. Only one sink at a time, in any process,
 * may be open.
 *
 * <p>The closed shelf is always committed first: whoever reads sees an article that was closed on
 * both shelves for a moment, and one that a crash came upon is added again, since the checkpoint is
 * that of the shelf which is behind.
 */
public final class LuceneArticleSink implements ArticleSink {
  private final Path folder;
  private final ShelfWriter open;
  private final ShelfWriter closed;
  private final ArticleDocuments documents;
  private final PeopleRegister register;
  private final Set<MentionForm> forms = ConcurrentHashMap.newKeySet();
  private final Clock clock;
  private volatile long checkpoint;

  private LuceneArticleSink(
      Path folder,
      ShelfWriter open,
      ShelfWriter closed,
      Gazetteer gazetteer,
      ArchivePeople people,
      Clock clock) {
    this.folder = folder;
    this.open = open;
    this.closed = closed;
    this.documents = new ArticleDocuments(gazetteer, people.known());
    this.register = people.register();
    this.clock = clock;
    this.checkpoint = Math.min(open.checkpoint(), closed.checkpoint());
  }

  /** Opens the index in {@code folder}, or begins one, with the places that Skaryna knows. */
  public static LuceneArticleSink open(Path folder) {
    return open(folder, Gazetteer.builtIn());
  }

  /**
   * Opens the index in {@code folder}, or begins one.
   *
   * @param gazetteer the places to find in the articles
   * @throws IndexVersionException when another version wrote it
   * @throws UncheckedIOException when it cannot be opened, another sink having it open included
   */
  public static LuceneArticleSink open(Path folder, Gazetteer gazetteer) {
    return open(folder, gazetteer, ArchivePeople.none(), Clock.systemDefaultZone());
  }

  /** The same by a clock of one's own, which tells when an embargo ends. */
  public static LuceneArticleSink open(Path folder, Gazetteer gazetteer, Clock clock) {
    return open(folder, gazetteer, ArchivePeople.none(), clock);
  }

  /**
   * The same for an archive that knows people.
   *
   * @param people its table, and the register that the people of new articles come into
   */
  public static LuceneArticleSink open(
      Path folder, Gazetteer gazetteer, ArchivePeople people, Clock clock) {
    return open(folder, OpenMode.CREATE_OR_APPEND, gazetteer, people, clock);
  }

  /**
   * Begins the index in {@code folder} anew, whichever version wrote what is there. Searches see
   * the old index until the first commit.
   */
  public static LuceneArticleSink openAnew(Path folder, Gazetteer gazetteer, ArchivePeople people) {
    return open(folder, OpenMode.CREATE, gazetteer, people, Clock.systemDefaultZone());
  }

  /** The same with nobody known. */
  public static LuceneArticleSink openAnew(Path folder, Gazetteer gazetteer) {
    return openAnew(folder, gazetteer, ArchivePeople.none());
  }

  /** The same with the places that Skaryna knows. */
  public static LuceneArticleSink openAnew(Path folder) {
    return openAnew(folder, Gazetteer.builtIn());
  }

  private static LuceneArticleSink open(
      Path folder, OpenMode mode, Gazetteer gazetteer, ArchivePeople people, Clock clock) {
    try {
      ShelfWriter open = ShelfWriter.open(Shelf.OPEN.in(folder), mode);
      try {
        ShelfWriter closed = ShelfWriter.open(Shelf.CLOSED.in(folder), mode);
        return new LuceneArticleSink(folder, open, closed, gazetteer, people, clock);
      } catch (IOException | RuntimeException e) {
        open.close();
        throw e;
      }
    } catch (IOException e) {
      throw failed("open", folder, e);
    }
  }

  @Override
  public void add(Article article) {
    boolean forAll = article.isOpen(LocalDate.now(clock));
    Set<MentionForm> named = documents.people(article);
    try {
      (forAll ? open : closed).put(article.id(), documents.toDocument(article, named));
      (forAll ? closed : open).delete(article.id());
      forms.addAll(named);
    } catch (IOException e) {
      throw failed("add " + article.id() + " to", folder, e);
    }
  }

  @Override
  public void delete(String id) {
    try {
      open.delete(id);
      closed.delete(id);
    } catch (IOException e) {
      throw failed("delete " + id + " from", folder, e);
    }
  }

  @Override
  public void deleteAll() {
    try {
      open.deleteAll();
      closed.deleteAll();
    } catch (IOException e) {
      throw failed("clear", folder, e);
    }
  }

  @Override
  public synchronized void commit(long newCheckpoint) {
    try {
      CompletableFuture<Void> written = writeBuffers();
      registerPeople();
      await(written);
      closed.commit(newCheckpoint);
      open.commit(newCheckpoint);
      checkpoint = newCheckpoint;
    } catch (IOException e) {
      throw failed("commit to", folder, e);
    }
  }

  /**
   * Begins to write what waits in memory, one buffer for each thread that adds: as many of them at
   * a time as there are processors, where a commit would write one after the other.
   */
  private CompletableFuture<Void> writeBuffers() {
    return CompletableFuture.allOf(
        IntStream.range(0, Runtime.getRuntime().availableProcessors())
            .mapToObj(thread -> CompletableFuture.runAsync(open::flushLargestBuffer))
            .toArray(CompletableFuture[]::new));
  }

  /** Before a commit, so that whoever sees an article finds its people in the register. */
  private void registerPeople() {
    List<MentionForm> named = List.copyOf(forms);
    register.register(named);
    named.forEach(forms::remove);
  }

  private static void await(CompletableFuture<Void> written) throws IOException {
    try {
      written.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof UncheckedIOException failure) {
        throw failure.getCause();
      }
      throw e;
    }
  }

  @Override
  public synchronized void expunge(long newCheckpoint) {
    commit(checkpoint); // a crash from here on leaves it to be done again
    try {
      closed.expunge();
      open.expunge();
    } catch (IOException e) {
      throw failed("expunge what was deleted from", folder, e);
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
      return closed.openFrom(LocalDate.now(clock));
    } catch (IOException e) {
      throw failed("read the closed shelf of", folder, e);
    }
  }

  @Override
  public void close() {
    try {
      closed.close();
    } finally {
      open.close();
    }
  }

  private static UncheckedIOException failed(String action, Path folder, IOException e) {
    return new UncheckedIOException(
        "cannot %s the index %s: %s".formatted(action, folder, e.getMessage()), e);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.skaryna.indexer.extract.Extraction.Failed;

/** One running parser process, used by one thread at a time. */
final class WorkerProcess implements AutoCloseable {
  private static final String SHARED_CLASSES = "skaryna.parser.classes";
  private static final int LAST_WORDS = 4_000;
  private static final Duration TIME_TO_START = Duration.ofMinutes(2);
  private final Process process;
  private final DataOutputStream requests;
  private final DataInputStream answers;

  /** Written by one thread and read by another: only under its own lock. */
  private final StringBuilder lastWords = new StringBuilder();

  private final long heapBytes;
  private volatile boolean closed;

  /** Of the one thread that uses it. */
  private boolean ready;

  private WorkerProcess(Process process, long heapBytes) {
    this.process = process;
    this.heapBytes = heapBytes;
    requests = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
    answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    Thread.ofPlatform().daemon().name("parser-errors").start(this::keepLastWords);
  }

  /**
   * Starts a process with the Java and the class path of this one.
   *
   * @param mainClass calls {@link ParserWorker#serve}
   */
  static WorkerProcess start(
      Class<?> mainClass, long heapBytes, int longestText, Duration timeout) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    List<String> command = new ArrayList<>();
    command.add(java);
    command.addAll(sharedClasses());
    command.addAll(
        List.of(
            "-Xmx" + heapBytes,
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-Djava.awt.headless=true",
            "-Djavax.xml.accessExternalDTD=",
            "-Djavax.xml.accessExternalSchema=",
            "-Dfile.encoding=UTF-8",
            mainClass.getName(),
            Integer.toString(longestText),
            Long.toString(timeout.toMillis())));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    // Tesseract's own threads get in each other's way; there is a process for each thread anyway.
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    try {
      return new WorkerProcess(builder.start(), heapBytes);
    } catch (IOException e) {
      throw new UncheckedIOException("a parser process could not be started with " + java, e);
    }
  }

  /** Java reads its classes from the file that the launcher names, and writes it where it ends. */
  private static List<String> sharedClasses() {
    String file = System.getProperty(SHARED_CLASSES, "");
    return file.isEmpty()
        ? List.of()
        : List.of(
            "-Xlog:disable",
            "-Xlog:all=off",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + file);
  }

  boolean isAlive() {
    return !closed && process.isAlive();
  }

  /** Sends one document; the process is killed when it does not answer in time. */
  Extraction extract(Original original, Duration timeout, ScheduledExecutorService clock) {
    return ready || isReady(clock)
        ? answer(original, timeout, clock)
        : new Failed("could not be read, because its parser process did not start: " + ended());
  }

  /** Starting takes long on a busy machine; that is no document's fault. */
  private boolean isReady(ScheduledExecutorService clock) {
    ScheduledFuture<?> alarm =
        clock.schedule(this::kill, TIME_TO_START.toMillis(), TimeUnit.MILLISECONDS);
    try {
      WorkerProtocol.readReady(answers);
      ready = alarm.cancel(false);
    } catch (IOException e) {
      alarm.cancel(false);
    }
    if (!ready) {
      close();
    }
    return ready;
  }

  private Extraction answer(Original original, Duration timeout, ScheduledExecutorService clock) {
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> alarm =
        clock.schedule(() -> killAsLate(late), timeout.toMillis(), TimeUnit.MILLISECONDS);
    try {
      WorkerProtocol.writeOriginal(requests, original);
      return WorkerProtocol.readExtraction(answers);
    } catch (IOException e) {
      String reason = late.get() ? tookTooLong(timeout) : ended();
      close();
      return new Failed(reason);
    } finally {
      if (!alarm.cancel(false)) {
        close(); // it was, or is about to be, killed
      }
    }
  }

  private void killAsLate(AtomicBoolean late) {
    late.set(true);
    kill();
  }

  private static String tookTooLong(Duration timeout) {
    return "took longer than the %s s a document may take".formatted(timeout.toSeconds());
  }

  private String ended() {
    String said = lastWords();
    int status = exitStatus();
    if (status == ParserWorker.OUT_OF_MEMORY || said.contains("OutOfMemoryError")) {
      return "needs more memory than the %d MB a parser may use".formatted(heapBytes >> 20);
    }
    return "ended its parser process (exit status %d)%s"
        .formatted(status, said.isBlank() ? "" : ": " + firstLine(said));
  }

  /** Of a process that is known to end; killed where it does not within a second. */
  private int exitStatus() {
    try {
      if (!process.waitFor(1, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private static String firstLine(String said) {
    return said.strip().lines().findFirst().orElse("");
  }

  private void keepLastWords() {
    try (InputStream errors = process.getErrorStream()) {
      byte[] buffer = new byte[LAST_WORDS];
      for (int read = errors.read(buffer); read >= 0; read = errors.read(buffer)) {
        keep(new String(buffer, 0, read, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      keep(String.valueOf(e.getMessage()));
    }
  }

  private void keep(String words) {
    synchronized (lastWords) {
      lastWords.append(words);
      lastWords.delete(0, Math.max(0, lastWords.length() - LAST_WORDS));
    }
  }

  private String lastWords() {
    synchronized (lastWords) {
      return lastWords.toString();
    }
  }

  /** Tells one that waits for a document that none will come. */
  void finish() {
    closed = true;
    try {
      requests.close();
    } catch (IOException e) {
      kill(); // it has ended, or does not listen
    }
  }

  /** Kills it, unless it ends by itself within {@code patience}. */
  void close(Duration patience) {
    try {
      process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    close();
  }

  @Override
  public void close() {
    closed = true;
    kill();
  }

  /** Also what it started: Tesseract outlives it. */
  private void kill() {
    List<ProcessHandle> started = process.descendants().toList();
    process.destroyForcibly();
    started.forEach(ProcessHandle::destroyForcibly);
  }
}

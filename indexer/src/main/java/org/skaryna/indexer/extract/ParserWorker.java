// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.skaryna.indexer.extract.Extraction.Failed;

/**
 * The main class of a parser process: reads documents from standard input, answers on standard
 * output, ends when its input or its parent ends. A document too big for its memory ends it with
 * status {@value #OUT_OF_MEMORY}, because nobody knows what such an error left behind.
 *
 * <p>Arguments: the longest text to keep, UTF-16 units; the time for a document, milliseconds.
 */
public final class ParserWorker {
  private static final Set<String> REMOTE = Set.of("http", "https", "ftp", "mailto");
  static final int OUT_OF_MEMORY = 3;

  /** The part of a document's time that may go into recognising text; the rest is for the rest. */
  private static final double FOR_RECOGNITION = 0.75;

  private ParserWorker() {}

  public static void main(String[] args) throws IOException {
    int longestText = Integer.parseInt(args[0]);
    long recognitionMillis = (long) (Long.parseLong(args[1]) * FOR_RECOGNITION);
    serve(new TikaTextExtractor(longestText, Duration.ofMillis(recognitionMillis)));
  }

  /** Answers with {@code extractor} until standard input ends. */
  static void serve(TextExtractor extractor) throws IOException {
    // Libraries that print must not print into the protocol.
    FileOutputStream answers = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    refuseRemoteAddresses();
    endWithParent();
    try (DataInputStream in =
            new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(answers))) {
      WorkerProtocol.writeReady(out);
      while (true) {
        Original original;
        try {
          original = WorkerProtocol.readOriginal(in);
        } catch (EOFException end) {
          return;
        }
        WorkerProtocol.writeExtraction(out, extract(extractor, original));
      }
    }
  }

  private static Extraction extract(TextExtractor extractor, Original original) {
    try {
      return extractor.extract(original);
    } catch (StackOverflowError e) {
      return new Failed("is nested too deeply to be read");
    } catch (OutOfMemoryError e) {
      Runtime.getRuntime().halt(OUT_OF_MEMORY);
      throw e;
    } catch (RuntimeException | LinkageError e) {
      return new Failed("could not be read: " + e);
    }
  }

  /** No address found in a document is ever followed, whichever library would. */
  private static void refuseRemoteAddresses() {
    URL.setURLStreamHandlerFactory(protocol -> REMOTE.contains(protocol) ? new Refusing() : null);
  }

  private static void endWithParent() {
    ProcessHandle.current().parent().ifPresent(ParserWorker::endWith);
  }

  private static void endWith(ProcessHandle parent) {
    CompletableFuture<Void> unused = // nothing is left to wait for it
        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1));
  }

  private static final class Refusing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("addresses in documents are not followed: " + url);
    }
  }
}

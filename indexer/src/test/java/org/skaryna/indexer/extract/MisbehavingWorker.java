// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.skaryna.indexer.extract.Extraction.Extracted;

/** A parser process that does what the document's name says: what parsers do at their worst. */
final class MisbehavingWorker {
  private MisbehavingWorker() {}

  public static void main(String[] args) throws IOException {
    ParserWorker.serve(MisbehavingWorker::behave);
  }

  private static Extraction behave(Original original) {
    return switch (original.name()) {
      case "hang" -> hang();
      case "exit" -> exit();
      case "out of memory" -> allocate(new ArrayList<>());
      case "stack overflow" -> new Extraction.Failed("depth " + recurse(0));
      case "exception" -> throw new IllegalStateException("a bug in the parser");
      case "print" -> {
        System.out.println("a library prints");
        yield read(original);
      }
      default -> read(original);
    };
  }

  private static Extraction read(Original original) {
    return new Extracted(ExtractedDocument.builder(original.name(), "text/plain").build());
  }

  private static Extraction hang() {
    while (true) {
      Thread.onSpinWait();
    }
  }

  private static Extraction exit() {
    Runtime.getRuntime().halt(42);
    throw new AssertionError();
  }

  private static Extraction allocate(List<byte[]> hoard) {
    while (true) {
      hoard.add(new byte[1 << 20]);
    }
  }

  @SuppressWarnings("InfiniteRecursion")
  private static int recurse(int depth) {
    return 1 + recurse(depth + 1);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.archive.bag;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.skaryna.archive.ArchiveException;

/** What bag-info.txt says, in its order; a label may come several times (RFC 8493, 2.2.2). */
public record BagInfo(List<Entry> entries) {
  private static final int MOST_LINES = 10_000;

  /** {@code Bagging-Date: 2026-11-22}. */
  public record Entry(String label, String value) {}

  static final BagInfo NONE = new BagInfo(List.of());

  public BagInfo {
    entries = List.copyOf(entries);
  }

  /** The first value of a label, whatever its case; absent when there is none. */
  public Optional<String> value(String label) {
    return entries.stream()
        .filter(entry -> entry.label().equalsIgnoreCase(label))
        .map(Entry::value)
        .findFirst();
  }

  /** The same with one more entry; line breaks in the value become spaces. */
  BagInfo with(String label, String value) {
    List<Entry> more = new ArrayList<>(entries);
    more.add(new Entry(label, value.replaceAll("\\p{Cntrl}+", " ").strip()));
    return new BagInfo(more);
  }

  String asText() {
    StringBuilder text = new StringBuilder();
    entries.forEach(it -> text.append(it.label()).append(": ").append(it.value()).append('\n'));
    return text.toString();
  }

  static BagInfo read(Path file, Charset charset) throws IOException {
    List<Entry> entries = new ArrayList<>();
    try (ManifestLines lines = new ManifestLines(file, charset)) {
      for (Optional<String> line = lines.text(); line.isPresent(); line = lines.text()) {
        if (entries.size() == MOST_LINES) {
          throw lines.wrong("more than %d entries".formatted(MOST_LINES));
        }
        add(line.get(), entries, lines);
      }
    }
    return new BagInfo(entries);
  }

  private static void add(String line, List<Entry> entries, ManifestLines lines) {
    boolean isContinued = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
    if (isContinued && !entries.isEmpty()) {
      Entry last = entries.removeLast();
      entries.add(new Entry(last.label(), last.value() + " " + line.strip()));
    } else if (!line.isBlank()) {
      entries.add(entry(line, lines));
    }
  }

  private static Entry entry(String line, ManifestLines lines) throws ArchiveException {
    int colon = line.indexOf(':');
    if (colon <= 0) {
      throw lines.wrong("expected 'Label: value', found '%s'".formatted(BagNames.shown(line)));
    }
    return new Entry(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
  }
}

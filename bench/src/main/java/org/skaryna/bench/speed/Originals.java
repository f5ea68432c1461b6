// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.speed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The articles that generated ones are made of, as the lines of a {@code .jsonl} hold them. */
final class Originals {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> ARTICLE = new TypeReference<>() {};

  private Originals() {}

  /** The articles of a {@code .jsonl}, or those of a folder that are {@code .jsonl} or HTML. */
  static List<Map<String, Object>> read(Path fileOrFolder) throws IOException {
    var originals = new ArrayList<Map<String, Object>>();
    try (Stream<Path> paths = Files.walk(fileOrFolder)) {
      for (Path path : paths.sorted().toList()) {
        if (path.toString().endsWith(".jsonl")) {
          originals.addAll(lines(path));
        } else if (path.toString().endsWith(".html")) {
          originals.add(page(path));
        }
      }
    }
    return originals;
  }

  private static List<Map<String, Object>> lines(Path file) throws IOException {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.map(line -> JSON.readValue(line, ARTICLE)).toList();
    }
  }

  private static Map<String, Object> page(Path file) throws IOException {
    Document page = Jsoup.parse(file);
    String text = page.select("p").stream().map(Element::text).collect(Collectors.joining("\n\n"));
    return Map.of(
        "id",
        file.toString(),
        "title",
        page.title(),
        "text",
        text,
        "language",
        page.select("html").attr("lang"));
  }
}

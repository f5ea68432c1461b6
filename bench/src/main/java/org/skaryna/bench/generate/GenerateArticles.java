// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.generate;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The command {@code bench/generate ORIGINALS.jsonl COUNT OUTPUT.jsonl}. */
public final class GenerateArticles {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<Map<String, Object>> ARTICLE = new TypeReference<>() {};
  private static final long SEED = 1517;

  private GenerateArticles() {}

  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3 || !arguments[1].matches("\\d{1,9}")) {
      System.err.println("usage: bench/generate ORIGINALS.jsonl COUNT OUTPUT.jsonl");
      System.exit(2);
    }
    generate(Path.of(arguments[0]), Long.parseLong(arguments[1]), Path.of(arguments[2]));
  }

  static void generate(Path originals, long count, Path output) throws IOException {
    ArticleGenerator generator = new ArticleGenerator(read(originals), SEED);
    try (BufferedWriter writer = Files.newBufferedWriter(output)) {
      Iterator<Map<String, Object>> articles = generator.generate(count).iterator();
      while (articles.hasNext()) {
        writer.write(JSON.writeValueAsString(articles.next()));
        writer.write('\n');
      }
    }
  }

  private static List<Map<String, Object>> read(Path file) throws IOException {
    List<Map<String, Object>> articles = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles.add(JSON.readValue(line, ARTICLE));
      }
    }
    return articles;
  }
}

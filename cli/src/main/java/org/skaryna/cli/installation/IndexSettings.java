// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the index stands, as the settings file says: {@code index: opensearch}, and below {@code
 * opensearch:} where the cluster is.
 *
 * @param kind {@value #EMBEDDED} or {@value #OPENSEARCH}
 * @param cluster nothing where no cluster is named
 */
public record IndexSettings(String kind, Optional<IndexPlace.Cluster> cluster) {
  static final String INDEX = "index";
  static final String EMBEDDED = "embedded";
  static final String OPENSEARCH = "opensearch";

  private static final String KINDS = "embedded or opensearch, such as `index: opensearch`";

  /** As the file of this installation says. */
  public static IndexSettings usual() {
    return SettingsFile.usual()
        .map(IndexSettings::read)
        .orElseGet(() -> new IndexSettings(EMBEDDED, Optional.empty()));
  }

  /**
   * As a file says.
   *
   * @throws IllegalArgumentException naming file and setting where it is not as expected
   */
  public static IndexSettings read(SettingsFile file) {
    return read(file, Path.of(System.getProperty("skaryna.home", ".")).toAbsolutePath());
  }

  /**
   * The same.
   *
   * @param home the folder of the installation, which relative paths start from
   */
  static IndexSettings read(SettingsFile file, Path home) {
    ObjectNode said = file.tree();
    try {
      String kind = kind(new Setting(INDEX, said.path(INDEX)));
      IndexSettings settings =
          new IndexSettings(kind, ClusterSettings.read(said.path(OPENSEARCH), home));
      settings.place();
      return settings;
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file.path() + ": " + e.getMessage(), e);
    }
  }

  private static String kind(Setting index) {
    String kind = index.word(EMBEDDED, KINDS);
    if (kind.equals(EMBEDDED) || kind.equals(OPENSEARCH)) {
      return kind;
    }
    throw index.wrong(KINDS);
  }

  /** Where the index is searched and written. */
  IndexPlace place() {
    return place(kind);
  }

  /**
   * A place by its kind.
   *
   * @throws IllegalArgumentException when there is no such kind, or no cluster is named
   */
  public IndexPlace place(String wanted) {
    return switch (wanted) {
      case EMBEDDED -> new IndexPlace.Embedded();
      case OPENSEARCH ->
          cluster.orElseThrow(() ->
              new IllegalArgumentException(
                  "expected `opensearch:` with `hosts:` below it in config/skaryna.yaml, such as"
                      + " `hosts: http://10.0.0.1:9200`, got none"));
      default ->
          throw new IllegalArgumentException(
              "expected %s or %s, got '%s'".formatted(EMBEDDED, OPENSEARCH, wanted));
    };
  }
}

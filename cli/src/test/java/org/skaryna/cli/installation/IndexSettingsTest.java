// SPDX-License-Identifier: Apache-2.0
package org.skaryna.cli.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class IndexSettingsTest {
  @TempDir private Path folder;

  private IndexSettings read(String yaml) throws IOException {
    return IndexSettings.read(
        new SettingsFile(Files.writeString(folder.resolve("skaryna.yaml"), yaml)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "serve: {port: 8081}", "index: embedded"})
  void theIndexStandsInTheDataFolderUnlessTheFileSaysOtherwise(String yaml) throws IOException {
    assertThat(read(yaml).place()).isEqualTo(new IndexPlace.Embedded());
  }

  @Test
  void aClusterIsNamedByItsHosts() throws IOException {
    String yaml =
        """
        index: opensearch
        opensearch:
          hosts: http://10.0.0.1:9200, https://10.0.0.2:9200
          index: library
          user: reader
          shards: 3
        """;
    IndexPlace.Cluster cluster = (IndexPlace.Cluster) read(yaml).place();
    assertThat(cluster.address().hosts())
        .isEqualTo(
            List.of(URI.create("http://10.0.0.1:9200"), URI.create("https://10.0.0.2:9200")));
    assertThat(cluster.address().index()).isEqualTo("library");
    assertThat(cluster.address().user()).isEqualTo("reader");
    assertThat(cluster.shards()).isEqualTo(3);
    assertThat(cluster.replicas()).isEqualTo(1);
  }

  @Test
  void aClusterMayBeFilledBeforeItIsSearched() throws IOException {
    IndexSettings settings = read("opensearch: {hosts: 'http://10.0.0.1:9200'}");
    assertThat(settings.place()).isInstanceOf(IndexPlace.Embedded.class);
    assertThat(settings.place("opensearch")).isInstanceOf(IndexPlace.Cluster.class);
  }

  @ParameterizedTest(name = "{0} is told to be wrong by naming {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "'index: solr'                                        | solr",
        "'index: opensearch'                                  | hosts",
        "'opensearch: {index: a}'                             | host",
        "'opensearch: {hosts: 10.0.0.1}'                      | 10.0.0.1",
        "'opensearch: {host: http://10.0.0.1:9200}'           | 'host'",
        "'opensearch: {hosts: http://10.0.0.1, index: Вялікі}' | Вялікі"
      })
  void whatIsNotUnderstoodIsNamedWithTheFile(String yaml, String named) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("skaryna.yaml")
        .hasMessageContaining(named);
  }
}

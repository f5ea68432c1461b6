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
import org.skaryna.opensearch.ClusterAddress;

final class IndexSettingsTest {
  /** Of nobody: made for this test, its key thrown away. */
  private static final String CERTIFICATE =
      """
      -----BEGIN CERTIFICATE-----
      MIIBezCCASGgAwIBAgIUe8UoMECsMud7PIWH1KqMr9RPDggwCgYIKoZIzj0EAwIw
      EjEQMA4GA1UEAwwHY2x1c3RlcjAgFw0yNjExMjMyMzE3MjRaGA8yMTI2MTAzMDIz
      MTcyNFowEjEQMA4GA1UEAwwHY2x1c3RlcjBZMBMGByqGSM49AgEGCCqGSM49AwEH
      A0IABMJsepB8R0y9Vy9EDWCIXUvnyXjXJSJO80XLd4xMqrMiDL0wYEJyk/VuxYEF
      7wONqIOnH7XX+ZVhdmd/u0SiBGqjUzBRMB0GA1UdDgQWBBRQKGyeDcyRKxWDzbT5
      edSNENQlNjAfBgNVHSMEGDAWgBRQKGyeDcyRKxWDzbT5edSNENQlNjAPBgNVHRMB
      Af8EBTADAQH/MAoGCCqGSM49BAMCA0gAMEUCID0n1RuPYklyjrzmnsvxAffEOTp1
      i7TQnXGhkSoN/1FAAiEAqf50/Gdm1J1NCPeNjXNZyj9ZdjMp/129fmnFEL93cNI=
      -----END CERTIFICATE-----
      """;

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

  @ParameterizedTest(name = "{0} is refused with {1} and {2}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "index: solr | index: expected embedded or opensearch | 'solr'",
        "index: [opensearch] | index: expected embedded or opensearch | [\"opensearch\"]",
        "index: | index: expected embedded or opensearch | got nothing",
        "index: opensearch | `hosts: http://10.0.0.1:9200` | got none",
        "opensearch: | opensearch: expected indented lines | got nothing",
        "opensearch: http://10.0.0.1:9200 | opensearch: expected indented lines | 'http://10.0.0.1:9200'",
        "opensearch: {index: a} | opensearch: hosts: expected | got nothing",
        "opensearch: {hosts: } | opensearch: hosts: expected | got nothing",
        "opensearch: {hosts: []} | opensearch: hosts: expected | got nothing",
        "opensearch: {hosts: [{a: b}]} | opensearch: hosts: expected | {\"a\":\"b\"}",
        "opensearch: {hosts: 10.0.0.1} | opensearch: hosts: expected | '10.0.0.1'",
        "opensearch: {hosts: 10.0.0.1:9200} | such as `hosts: http://10.0.0.1:9200 | '10.0.0.1:9200'",
        "opensearch: {hosts: localhost:9200} | such as http://10.0.0.1:9200 | 'localhost:9200'",
        "opensearch: {host: http://10.0.0.1:9200} | opensearch: expected one of certificate, hosts, index | 'host'",
        "opensearch: {hosts: http://10.0.0.1, index: Вялікі} | opensearch: index: expected lower-case | 'Вялікі'",
        "opensearch: {hosts: http://10.0.0.1, index: [a]} | opensearch: index: expected a name | [\"a\"]",
        "opensearch: {hosts: http://10.0.0.1, index: } | opensearch: index: expected a name | got nothing",
        "opensearch: {hosts: http://10.0.0.1, user: [a]} | opensearch: user: expected a name | [\"a\"]",
        "opensearch: {hosts: http://10.0.0.1, shards: many} | opensearch: shards: expected a whole number from 1 | 'many'",
        "opensearch: {hosts: http://10.0.0.1, shards: 0} | opensearch: shards: expected a whole number from 1 | '0'",
        "opensearch: {hosts: http://10.0.0.1, shards: -1} | opensearch: shards: expected a whole number from 1 | '-1'",
        "opensearch: {hosts: http://10.0.0.1, shards: 1.5} | opensearch: shards: expected a whole number from 1 | '1.5'",
        "opensearch: {hosts: http://10.0.0.1, shards: 1025} | opensearch: shards: expected a whole number from 1 | '1025'",
        "opensearch: {hosts: http://10.0.0.1, shards: } | opensearch: shards: expected a whole number from 1 | got nothing",
        "opensearch: {hosts: http://10.0.0.1, shards: [3]} | opensearch: shards: expected a whole number from 1 | '[3]'",
        "opensearch: {hosts: http://10.0.0.1, replicas: x} | opensearch: replicas: expected a whole number from 0 | 'x'",
        "opensearch: {hosts: http://10.0.0.1, replicas: -1} | opensearch: replicas: expected a whole number from 0 | '-1'",
        "opensearch: {hosts: http://10.0.0.1, replicas: true} | opensearch: replicas: expected a whole number from 0 | 'true'"
      })
  void whatIsNotUnderstoodIsNamedWithTheFile(String yaml, String expected, String got) {
    assertThatThrownBy(() -> read(yaml))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("skaryna.yaml")
        .hasMessageContaining(expected)
        .hasMessageContaining(got)
        .hasMessageNotContaining("\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1:9200 http://10.0.0.2:9200",
        "http://10.0.0.1:9200, http://10.0.0.2:9200",
        "['http://10.0.0.1:9200', 'http://10.0.0.2:9200']",
        "\n  - http://10.0.0.1:9200\n  - http://10.0.0.2:9200"
      })
  void hostsAreWordsOrAList(String hosts) throws IOException {
    IndexPlace.Cluster cluster =
        (IndexPlace.Cluster) read("opensearch:\n  hosts: " + hosts).place("opensearch");
    assertThat(cluster.address().hosts())
        .isEqualTo(List.of(URI.create("http://10.0.0.1:9200"), URI.create("http://10.0.0.2:9200")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"user: \"\"", "user:", "certificate: \"\"", "certificate:"})
  void noUserAndNoCertificateMayBeSaid(String setting) throws IOException {
    String yaml = "opensearch:\n  hosts: http://10.0.0.1:9200\n  " + setting;
    IndexPlace.Cluster cluster = (IndexPlace.Cluster) read(yaml).place("opensearch");
    assertThat(cluster.address())
        .isEqualTo(new ClusterAddress(List.of(URI.create("http://10.0.0.1:9200")), "skaryna"));
  }

  private IndexSettings withCertificate(String file) throws IOException {
    String yaml = "opensearch: {hosts: 'https://10.0.0.1:9200', certificate: '" + file + "'}";
    Path settings = Files.writeString(folder.resolve("skaryna.yaml"), yaml);
    return IndexSettings.read(new SettingsFile(settings), folder);
  }

  @Test
  void aCertificateIsLookedForInTheHomeFolder() throws IOException {
    Files.createDirectories(folder.resolve("config"));
    Files.writeString(folder.resolve("config/cluster.pem"), CERTIFICATE);
    assertThat(
            withCertificate("config/cluster.pem").cluster().orElseThrow().address().certificate())
        .contains(folder.resolve("config/cluster.pem"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "nope.pem,       there is no such file",
    "/nope/c.pem,    there is no such file",
    "skaryna.yaml,   expected a file of certificates in PEM",
    ".,              expected a file of certificates in PEM"
  })
  void aFileThatHoldsNoCertificateIsNamedWithTheSetting(String file, String why) {
    assertThatThrownBy(() -> withCertificate(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("opensearch: certificate: " + folder.resolve(file))
        .hasMessageContaining(why)
        .hasMessageNotContaining("\n");
  }
}

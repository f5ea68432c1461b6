// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class MetricsTest {
  @AutoClose private static final TestServer server = new TestServer();

  @Test
  void countsRequestsByRouteAndStatusButNotByQuery() {
    server.get("/api/search?q=Labkovich");
    server.get("/api/documents/Labkovich");
    server.get("/Labkovich");

    assertThat(server.get("/metrics").body())
        .contains("http_server_requests_seconds_count")
        .containsPattern("method=\"GET\",route=\"/api/search\",status=\"200\"")
        .containsPattern("route=\"/api/documents/\\{id\\}\",status=\"404\"")
        .containsPattern("route=\"none\",status=\"404\"")
        .doesNotContain("Labkovich");
  }
}

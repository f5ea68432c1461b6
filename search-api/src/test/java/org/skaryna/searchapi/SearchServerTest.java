// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class SearchServerTest {

  @Test
  void letsARequestUnderWayEndBeforeItStops() throws InterruptedException {
    CountDownLatch asked = new CountDownLatch(1);
    CountDownLatch stopping = new CountDownLatch(1);
    TestServer server = new TestServer();
    server.engine().failOn(request -> pause(asked, stopping));

    CompletableFuture<HttpResponse<String>> answer =
        CompletableFuture.supplyAsync(() -> server.get("/api/search?q=x"));
    asked.await();
    Thread closing = Thread.ofPlatform().start(server::close);
    stopping.countDown();
    closing.join();

    assertThat(answer.join().statusCode()).isEqualTo(200);
  }

  private static Optional<RuntimeException> pause(CountDownLatch asked, CountDownLatch stopping) {
    asked.countDown();
    try {
      stopping.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Optional.empty();
  }

  @Test
  void takesAFreePortEachTime() {
    try (TestServer one = new TestServer();
        TestServer other = new TestServer()) {
      assertThat(List.of(one.port(), other.port())).doesNotHaveDuplicates().noneMatch(p -> p <= 0);
    }
  }

  @Test
  void saysThatThePortIsTaken() {
    try (TestServer server = new TestServer()) {
      assertThatThrownBy(() ->
              SearchServer.start(
                  ServerOptions.loopback(server.port()),
                  server.engine(),
                  server.archive(),
                  server.archivists()))
          .hasMessageContaining("Port already in use");
    }
  }

  @Test
  void refusesOptionsThatCannotBeMeant() {
    assertThatThrownBy(() -> ServerOptions.loopback(65_536))
        .hasMessage("port must be between 0 and 65535, got 65536");
    assertThatThrownBy(() -> new ServerOptions(" ", 0)).hasMessageContaining("host");
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.http.Context;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.skaryna.searchapi.request.Requests;

/**
 * Counts and times requests by route, method and status, for Prometheus. A route is the pattern,
 * not the path, and no parameter is kept: what was searched does not show.
 */
final class Metrics {
  private static final String STARTED = "org.skaryna.started";
  private static final Duration[] BUCKETS = {
    Duration.ofMillis(5),
    Duration.ofMillis(20),
    Duration.ofMillis(100),
    Duration.ofMillis(500),
    Duration.ofSeconds(2)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
  }

  static void start(Context ctx) {
    ctx.attribute(STARTED, System.nanoTime());
  }

  void record(Context ctx) {
    Long started = ctx.attribute(STARTED);
    if (started != null) {
      Timer.builder("http.server.requests")
          .description("Requests answered, by route")
          .tag("route", Requests.route(ctx))
          .tag("method", ctx.method().name())
          .tag("status", Integer.toString(ctx.statusCode()))
          .serviceLevelObjectives(BUCKETS)
          .register(registry)
          .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
    }
  }

  /** {@code GET /metrics}. */
  void scrape(Context ctx) {
    ctx.header("Cache-Control", "no-store");
    ctx.result(registry.scrape()).contentType("text/plain; version=0.0.4; charset=utf-8");
  }
}

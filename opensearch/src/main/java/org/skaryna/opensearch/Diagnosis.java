// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.Optional;
import javax.net.ssl.SSLException;

/**
 * What is wrong where the cluster does not do as it was asked, and what can be done, as far as its
 * answer tells: its own words are JSON about fields and shards.
 *
 * @param toOperators for whoever runs Skaryna
 * @param toReaders for anybody; names neither hosts nor folders
 */
record Diagnosis(String toOperators, String toReaders) {
  private static final String NO_ANSWER = "the search cluster does not answer";
  private static final int UNAUTHORIZED = 401;
  private static final int FORBIDDEN = 403;

  static Diagnosis of(Exception thrown, ClusterAddress address) {
    return switch (thrown) {
      case ClusterException answered -> ofAnswer(answered, address);
      case ConnectException e ->
          silent(e, "see that the cluster runs and that `hosts:` in config/skaryna.yaml names it");
      case UnknownHostException e ->
          silent(e, "no host has that name; see `hosts:` in config/skaryna.yaml");
      case SSLException e ->
          silent(e, "see `certificate:` below `opensearch:` in config/skaryna.yaml");
      case InterruptedIOException e -> // a SocketTimeoutException, or one while connecting
          silent(
              e,
              "it did not answer in time; see whether /_cluster/health there is red or misses"
                  + " nodes");
      default -> new Diagnosis(String.valueOf(thrown.getMessage()), NO_ANSWER);
    };
  }

  private static Diagnosis silent(Exception thrown, String advice) {
    return new Diagnosis(thrown.getMessage() + "; " + advice, NO_ANSWER);
  }

  private static Diagnosis ofAnswer(ClusterException answered, ClusterAddress address) {
    if (isNotBegun(answered, address)) {
      String begin = "run `skaryna reindex --to opensearch`";
      return new Diagnosis(
          "the cluster holds no index of that name yet; " + begin,
          "the search cluster holds no index yet; " + begin);
    }
    String told = "the search cluster answered with status " + answered.status();
    return new Diagnosis(
        advice(answered).orElseGet(() -> String.valueOf(answered.getMessage())), told);
  }

  private static Optional<String> advice(ClusterException answered) {
    if (answered.says("No handler for type [skaryna_")) {
      return Optional.of(
          "Skaryna's plugin is not installed on the cluster; docs/scale.md tells how to install it"
              + " on every node");
    }
    if (answered.status() == UNAUTHORIZED || answered.status() == FORBIDDEN) {
      return Optional.of(
          answered.getMessage()
              + "; see `user:` below `opensearch:` in config/skaryna.yaml, and"
              + " SKARYNA_OPENSEARCH_PASSWORD");
    }
    return Optional.empty();
  }

  /**
   * Whether nothing was ever written there. Our names are aliases, which are moved in one step, so
   * that they are never missing for a moment, as the indexes behind them may be.
   */
  static boolean isNotBegun(ClusterException answered, ClusterAddress address) {
    return answered.isNotFound()
        && (answered.says("no such index [" + address.index() + "]")
            || answered.says("no such index [" + address.closedIndex() + "]"));
  }
}

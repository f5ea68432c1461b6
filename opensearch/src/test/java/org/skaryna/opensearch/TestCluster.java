// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A cluster of real processes on this machine, ended when it is closed. */
final class TestCluster implements AutoCloseable {
  private static final int END_SECONDS = 10;

  private final Path folder;
  private final int[] http;
  private final int[] transport;
  private final List<Process> nodes = new ArrayList<>();
  private final List<URI> hosts = new ArrayList<>();

  private TestCluster(int size, Path folder) {
    this.folder = folder;
    this.http = IntStream.range(0, size).map(i -> freePort()).toArray();
    this.transport = IntStream.range(0, size).map(i -> freePort()).toArray();
  }

  /** Starts nodes that keep their files in a folder; returns when they answer. */
  static TestCluster start(int size, Path folder) {
    TestCluster cluster = new TestCluster(size, folder);
    try {
      for (int i = 0; i < size; i++) {
        cluster.nodes.add(node(i, cluster.http[i], cluster.transport, folder));
        cluster.hosts.add(URI.create("http://127.0.0.1:" + cluster.http[i]));
      }
      for (int i = 0; i < size; i++) {
        awaitStart(cluster.nodes.get(i), folder.resolve("n" + i + ".log"));
      }
      return cluster;
    } catch (IOException | RuntimeException e) {
      cluster.close();
      throw e instanceof IOException io ? new UncheckedIOException(io) : (RuntimeException) e;
    }
  }

  /** Ends a node as {@code kill -9} does. */
  void kill(int number) {
    nodes.get(number).destroyForcibly();
    end(nodes.get(number));
  }

  /** Starts nodes that were killed, with their files; returns when they answer. */
  void restart(int... numbers) throws IOException {
    for (int i : numbers) {
      nodes.set(i, node(i, http[i], transport, folder));
    }
    for (int i : numbers) {
      awaitStart(nodes.get(i), folder.resolve("n" + i + ".log"));
    }
  }

  /** Lets a node hang, or go on: {@code STOP}, {@code CONT}. */
  void signal(int number, String signal) throws IOException, InterruptedException {
    String pid = Long.toString(nodes.get(number).pid());
    new ProcessBuilder("kill", "-" + signal, pid).inheritIO().start().waitFor();
  }

  /** Our indexes in this cluster. */
  ClusterAddress address(String index) {
    return new ClusterAddress(hosts, index);
  }

  private static Process node(int number, int http, int[] transport, Path folder)
      throws IOException {
    Path home = Files.createDirectories(folder.resolve("n" + number));
    String seeds =
        IntStream.of(transport)
            .mapToObj(port -> "127.0.0.1:" + port)
            .collect(Collectors.joining(","));
    String names =
        IntStream.range(0, transport.length)
            .mapToObj(i -> "n" + i)
            .collect(Collectors.joining(","));
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms384m",
                "-Xmx384m",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                ClassPathNode.class.getName()));
    command.addAll(
        List.of(
            "node.name=n" + number,
            "cluster.name=skaryna-test",
            "path.home=" + home,
            "path.data=" + home.resolve("data"),
            "path.logs=" + home.resolve("logs"),
            "network.host=127.0.0.1",
            "http.port=" + http,
            "transport.port=" + transport[number],
            "transport.type=netty4",
            "http.type=netty4",
            "discovery.seed_hosts=" + seeds,
            "cluster.initial_cluster_manager_nodes=" + names,
            "cluster.routing.allocation.disk.threshold_enabled=false",
            "action.auto_create_index=false"));
    return new ProcessBuilder(command)
        .redirectError(folder.resolve("n" + number + ".log").toFile())
        .start();
  }

  private static void awaitStart(Process node, Path log) throws IOException {
    BufferedReader output = node.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals("started")) {
        Thread.ofPlatform().daemon().start(() -> output.lines().forEach(ignored -> {}));
        return;
      }
    }
    throw new IOException("a node did not start: " + Files.readString(log));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    nodes.forEach(Process::destroyForcibly);
    nodes.forEach(TestCluster::end);
  }

  private static void end(Process node) {
    try {
      node.waitFor(END_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

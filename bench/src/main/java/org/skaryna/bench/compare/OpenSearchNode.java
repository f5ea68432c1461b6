// SPDX-License-Identifier: Apache-2.0
package org.skaryna.bench.compare;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One OpenSearch node from the class path, in a process of its own on this machine. */
final class OpenSearchNode implements AutoCloseable {
  static final String SKARYNA = "org.skaryna.opensearch.plugin.SkarynaPlugin";
  static final String USUAL = "org.skaryna.opensearch.usual.UsualAnalysisPlugin";

  private final Process process;
  private final URI address;

  private OpenSearchNode(Process process, URI address) {
    this.process = process;
    this.address = address;
  }

  /**
   * Starts one; returns when it answers.
   *
   * @param module the module opensearch, built
   * @param heap its largest heap: 512m
   */
  static OpenSearchNode start(Path module, String plugin, String heap, Path folder)
      throws IOException {
    Files.createDirectories(folder);
    int http = freePort();
    int transport = freePort();
    Path target = module.resolve("target");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of(
            "-Xms384m",
            "-Xmx" + heap,
            "--add-modules=jdk.incubator.vector",
            "--enable-native-access=ALL-UNNAMED",
            "--add-opens=java.base/java.nio=ALL-UNNAMED",
            "-Dplugin=" + plugin,
            "-cp",
            String.join(
                File.pathSeparator,
                target.resolve("test-classes").toString(),
                target.resolve("classes").toString(),
                target.resolve("node") + File.separator + "*"),
            "org.skaryna.opensearch.ClassPathNode",
            "node.name=n0",
            "cluster.name=compared",
            "path.home=" + folder,
            "path.data=" + folder.resolve("data"),
            "path.logs=" + folder.resolve("logs"),
            "network.host=127.0.0.1",
            "http.port=" + http,
            "transport.port=" + transport,
            "transport.type=netty4",
            "http.type=netty4",
            "discovery.seed_hosts=127.0.0.1:" + transport,
            "cluster.initial_cluster_manager_nodes=n0",
            "cluster.routing.allocation.disk.threshold_enabled=false"));
    Path log = folder.resolve("node.log");
    Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.equals("started")) {
        Thread.ofPlatform().daemon().start(() -> output.lines().forEach(ignored -> {}));
        return new OpenSearchNode(process, URI.create("http://127.0.0.1:" + http));
      }
    }
    throw new IOException("a node did not start: " + Files.readString(log));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  URI address() {
    return address;
  }

  long process() {
    return process.pid();
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

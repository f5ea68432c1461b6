// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

/**
 * How the server listens.
 *
 * @param host the address to listen on; {@code 127.0.0.1} lets in nobody but this machine
 * @param port 0 to 65535; 0 takes any free one, see {@link SearchServer#port()}
 */
public record ServerOptions(String host, int port) {
  public static final String LOOPBACK = "127.0.0.1";

  private static final int LAST_PORT = 65_535;

  public ServerOptions {
    if (host.isBlank()) {
      throw new IllegalArgumentException("host must be an address to listen on, got an empty one");
    }
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException(
          "port must be between 0 and %d, got %d".formatted(LAST_PORT, port));
    }
  }

  /** Listens on this machine only. */
  public static ServerOptions loopback(int port) {
    return new ServerOptions(LOOPBACK, port);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import org.skaryna.searchapi.http.SiteAddress;

/**
 * How the server listens.
 *
 * @param host the address to listen on; {@code 127.0.0.1} lets in nobody but this machine
 * @param port 0 to 65535; 0 takes any free one, see {@link SearchServer#port()}
 * @param address where others find it, for links in feeds, harvests and exports
 */
public record ServerOptions(String host, int port, SiteAddress address) {
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

  /** One that is found where the one who asks says. */
  public ServerOptions(String host, int port) {
    this(host, port, SiteAddress.OF_REQUEST);
  }

  /** Listens on this machine only. */
  public static ServerOptions loopback(int port) {
    return new ServerOptions(LOOPBACK, port);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;

/**
 * Something that can be read.
 *
 * @param path {@code {id}} is one segment, {@code <id>} may hold slashes
 */
record Route(String path, Handler handler) {

  /** HEAD is answered as GET is; Jetty leaves out the body. */
  void addTo(RoutesConfig routes) {
    routes.get(path, handler);
    routes.head(path, handler);
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;

/**
 * Something that can be read, or done.
 *
 * @param path {@code {id}} is one segment, {@code <id>} may hold slashes
 */
record Route(HandlerType method, String path, Handler handler) {

  static Route get(String path, Handler handler) {
    return new Route(HandlerType.GET, path, handler);
  }

  /** HEAD is answered as GET is; Jetty leaves out the body. */
  void addTo(RoutesConfig routes) {
    routes.addHttpHandler(method, path, handler);
    if (method.equals(HandlerType.GET)) {
      routes.addHttpHandler(HandlerType.HEAD, path, handler);
    }
  }
}

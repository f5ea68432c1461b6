// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.skaryna.searchapi.http.EntityTag;
import org.skaryna.searchapi.http.TextResource;

/**
 * The files that pages load, from the class path. Their address changes when their content does.
 */
public enum Assets {
  STYLES("skaryna.css", "text/css; charset=utf-8"),
  DOCUMENT_STYLES("document.css", "text/css; charset=utf-8"),
  PERSON_STYLES("person.css", "text/css; charset=utf-8"),
  ARCHIVE_STYLES("archive.css", "text/css; charset=utf-8"),
  DOCUMENT_SCRIPT("document.js", "text/javascript; charset=utf-8"),
  ICON("skaryna.svg", "image/svg+xml");

  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final String path;
  private final String mediaType;
  private final String content;
  private final String version;

  Assets(String name, String mediaType) {
    this.path = "/assets/" + name;
    this.mediaType = mediaType;
    this.content = TextResource.read(Assets.class, name);
    CRC32 crc = new CRC32();
    crc.update(content.getBytes(StandardCharsets.UTF_8));
    this.version = Long.toHexString(crc.getValue());
  }

  /** The route that answers it. */
  public String path() {
    return path;
  }

  /** Where pages find this very content. */
  String address() {
    return path + "?v=" + version;
  }

  /** Answers it. */
  public Handler handler() {
    return this::answer;
  }

  private void answer(Context ctx) {
    ctx.header("Cache-Control", FOREVER);
    EntityTag.of(version).answer(ctx, () -> ctx.result(content).contentType(mediaType));
  }
}

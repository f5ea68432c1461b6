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
  /** Tokens and frame, of every page. */
  BASE_STYLES("base.css", MediaType.CSS),
  SEARCH_STYLES("search.css", MediaType.CSS),
  DOCUMENT_STYLES("document.css", MediaType.CSS),
  PERSON_STYLES("person.css", MediaType.CSS),
  ARCHIVE_STYLES("archive.css", MediaType.CSS),
  DOCUMENT_SCRIPT("document.js", MediaType.SCRIPT),
  /** What a script of ours adds to every page. */
  PAGE_SCRIPT("page.js", MediaType.SCRIPT),
  /** The search box: suggestions while typing. */
  BOX_SCRIPT("box.js", MediaType.SCRIPT),
  /** Lets a reader draw a period on the time line. */
  TIMELINE_SCRIPT("timeline.js", MediaType.SCRIPT),
  /** Replaces parts of a page without loading it anew, where attributes {@code hx-} say so. */
  HTMX("htmx.js", MediaType.SCRIPT, "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js"),
  ICON("skaryna.svg", "image/svg+xml");

  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final String path;
  private final String mediaType;
  private final String content;
  private final String version;

  Assets(String name, String mediaType) {
    this(name, mediaType, name);
  }

  Assets(String name, String mediaType, String resource) {
    this.path = "/assets/" + name;
    this.mediaType = mediaType;
    this.content = TextResource.read(Assets.class, resource);
    CRC32 crc = new CRC32();
    crc.update(content.getBytes(StandardCharsets.UTF_8));
    this.version = Long.toHexString(crc.getValue());
  }

  private static final class MediaType {
    static final String CSS = "text/css; charset=utf-8";
    static final String SCRIPT = "text/javascript; charset=utf-8";
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

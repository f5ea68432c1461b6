// SPDX-License-Identifier: Apache-2.0
package org.skaryna.opensearch;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.skaryna.opensearch.wire.JsonObject;

/**
 * Tells our indexes from those that others keep on the same cluster, which must be neither written
 * nor replaced.
 */
record Ownership(ClusterAddress address, ClusterClient client) {

  /**
   * Looks what stands behind a name, before hours go into an index that could not take it.
   *
   * @param name of an index or an alias
   * @throws IOException when others have it
   */
  void check(String name) throws IOException {
    for (Map.Entry<String, Object> index : behind(name).entrySet()) {
      if (!isOurName(index.getKey()) || !isOurs(JsonObject.of(index.getValue()))) {
        throw new IOException(
            ("the cluster has an index '%s' that Skaryna did not make; expected a name that nobody"
                    + " has in `index:` below `opensearch:` in config/skaryna.yaml, such as"
                    + " skaryna, got '%s'")
                .formatted(index.getKey(), address.index()));
      }
    }
  }

  private Map<String, Object> behind(String name) throws IOException {
    try {
      return client.get("/" + name + "/_mapping");
    } catch (ClusterException e) {
      if (e.isNotFound()) {
        return Map.of();
      }
      throw e;
    }
  }

  private boolean isOurName(String index) {
    String open = Pattern.quote(address.index());
    String closed = Pattern.quote(address.closedIndex());
    return index.matches("(" + open + "|" + closed + ")-[0-9]+");
  }

  private static boolean isOurs(JsonObject index) {
    Map<String, Object> mappings = index.object("mappings").texts();
    return mappings.get("properties") instanceof Map<?, ?> fields
        && fields.get(ClusterIndexes.ARTICLE) instanceof Map<?, ?> article
        && ClusterIndexes.ARTICLE_TYPE.equals(article.get("type"));
  }
}

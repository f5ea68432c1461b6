// SPDX-License-Identifier: Apache-2.0
package org.skaryna.engine.search;

import java.util.Map;
import org.skaryna.engine.schema.Language;

/**
 * The size of an index.
 *
 * @param bytes on disk
 */
public record IndexStatistics(long articles, Map<Language, Long> byLanguage, long bytes) {
  public IndexStatistics {
    byLanguage = Map.copyOf(byLanguage);
  }
}

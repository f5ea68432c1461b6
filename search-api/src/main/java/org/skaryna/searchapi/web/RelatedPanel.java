// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.List;

/**
 * What stands beside an article in the archive.
 *
 * @param copies nearly the same text from elsewhere
 * @param translations the same article in other languages
 * @param similar articles about the same people and places
 */
record RelatedPanel(List<Item> copies, List<Item> translations, List<Item> similar) {
  static final RelatedPanel NONE = new RelatedPanel(List.of(), List.of(), List.of());

  /**
   * One article.
   *
   * @param lang its language tag, empty where it is not known
   * @param meta source and date
   * @param note how much of the text it shares, or whom it names too; may be empty
   */
  record Item(String title, String href, String lang, List<String> meta, String note) {}
}

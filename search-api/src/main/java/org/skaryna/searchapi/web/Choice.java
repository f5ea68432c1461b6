// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

/**
 * One of several to choose from: a language, a sort order, a level of the dial.
 *
 * @param note what stands small beside it, or empty
 * @param lang the label's language where it is not the page's, or empty
 */
record Choice(String label, String note, String href, boolean current, String lang) {
  Choice(String label, String href, boolean current) {
    this(label, "", href, current, "");
  }
}

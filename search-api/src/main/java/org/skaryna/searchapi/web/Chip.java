// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

/**
 * A filter in force.
 *
 * @param field what it filters by, as the reader sees it
 * @param excluded whether it takes out instead of keeping
 * @param remove the address without it
 */
record Chip(String field, String value, boolean excluded, String remove) {}

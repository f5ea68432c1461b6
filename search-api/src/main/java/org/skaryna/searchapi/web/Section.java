// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import java.util.Locale;

/** A part of the site that every page leads to. */
enum Section {
  SEARCH("/"),
  PEOPLE("/people"),
  LIST("/list"),
  /** Shows to archivists alone. */
  ARCHIVE("/archive");

  private final String path;

  Section(String path) {
    this.path = path;
  }

  /** Whether the page at {@code address} belongs here. */
  boolean holds(String address) {
    return this == SEARCH
        ? address.equals(path)
        : address.equals(path) || address.startsWith(path + "/");
  }

  boolean shows(Visit visit) {
    return this != ARCHIVE || visit.writes();
  }

  Choice choice(Visit visit) {
    String key = "section." + name().toLowerCase(Locale.ROOT);
    return new Choice(visit.text().get(key), path, holds(visit.path()));
  }
}

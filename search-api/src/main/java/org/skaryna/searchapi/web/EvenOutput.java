// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.web;

import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page whose values turn no text around but their own. Embeddings, overrides and isolates
 * of Unicode Standard Annex 9 reach over the end of an inline element, {@code bdi} too where they
 * end an isolate that they did not begin; so what is read is written without them: U+202E before
 * {@code gnp.exe} is left out. What is sent back, as in fields and addresses, stays whole.
 */
final class EvenOutput extends OwaspHtmlTemplateOutput {
  private static final Pattern TURNS = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Set<String> READ = Set.of("title", "aria-label", "alt", "placeholder");
  private boolean isRead = true;

  EvenOutput(TemplateOutput output) {
    super(output);
  }

  @Override
  public void setContext(String tag, @Nullable String attribute) {
    isRead = attribute == null ? !"textarea".equals(tag) : READ.contains(attribute);
    super.setContext(tag, attribute);
  }

  @Override
  public void writeUserContent(@Nullable String value) {
    super.writeUserContent(value == null || !isRead ? value : TURNS.matcher(value).replaceAll(""));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gathers the text of the XHTML that Tika's parsers emit: between blocks always a line feed, inside
 * a word never; a form feed where a page of a PDF ends. Tika's own handlers trust parsers to emit
 * white space, which not all do.
 */
final class BlockTextHandler extends DefaultHandler {
  /** What Tika's parser of Word writes for a note: {@code слова[footnoteRef:1]}. */
  private static final Pattern NOTE_REFERENCE = Pattern.compile("\\[(?:foot|end)noteRef:\\d+]");

  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?m)^(\\f*)[-–— \\t]*\\d{1,3}[-–— \\t]*(?:\\n|\\z)");

  private final LineUnwrapper lines = new LineUnwrapper();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final int longest;
  private int bodies;
  private int divisions;
  private int attachment = Integer.MAX_VALUE;
  private int pages;
  private int cells;
  private int cellParagraphs;
  private boolean cutOff;
  private String heading = "";

  /**
   * @param longest UTF-16 units; what follows is dropped
   */
  BlockTextHandler(int longest) {
    this.longest = longest;
  }

  String text() {
    endBlock();
    String plain = PlainText.of(lines.withoutLineHyphens(text.toString()));
    return PAGE_NUMBER.matcher(plain).replaceAll("$1");
  }

  /** The first heading, empty where the document has none. */
  String heading() {
    return heading;
  }

  boolean cutOff() {
    return cutOff;
  }

  @Override
  public void startElement(String uri, String localName, String name, Attributes attributes) {
    String element = localName.isEmpty() ? name : localName;
    if (element.equals("body")) {
      bodies++;
    }
    startBlock(element);
    if (element.equals("div")) {
      startDivision(attributes.getValue("class"));
    }
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    String element = localName.isEmpty() ? name : localName;
    if (isHeading(element)) {
      heading = heading.isEmpty() ? PlainText.oneLine(block.toString()) : heading;
    }
    endBlock(element);
    if (element.equals("body")) {
      bodies--;
    }
    if (element.equals("div")) {
      divisions--;
      attachment = divisions < attachment ? Integer.MAX_VALUE : attachment;
    }
  }

  @Override
  public void characters(char[] characters, int start, int length) {
    if (bodies == 0) {
      return;
    }
    int room = longest - text.length() - block.length();
    cutOff |= length > room;
    block.append(characters, start, Math.max(0, Math.min(length, room)));
  }

  /** The lines of a PDF end so: {@link LineUnwrapper} joins them. */
  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    if (bodies > 0 && length > 0) {
      block.append(new String(characters, start, length).indexOf('\n') < 0 ? ' ' : '\n');
    }
  }

  /** Pages are those of the document itself, not of another one inside it. */
  private void startDivision(@Nullable String kind) {
    if ("package-entry".equals(kind) || "embedded".equals(kind)) {
      attachment = Math.min(attachment, divisions);
    } else if ("page".equals(kind) && attachment > divisions && ++pages > 1) {
      text.append('\f');
    }
    divisions++;
  }

  private void startBlock(String element) {
    if (isCell(element)) {
      block.append('\t');
      cells++;
      cellParagraphs = 0;
    } else if (cells > 0 && element.equals("p")) {
      if (cellParagraphs++ > 0) {
        endBlock();
      }
    } else if (!BlockText.INLINE.contains(element)) {
      endBlock();
    }
  }

  /** The first paragraph of a cell stays in the line of its row. */
  private void endBlock(String element) {
    if (isCell(element)) {
      block.append('\t');
      cells = Math.max(0, cells - 1);
    } else if (cells == 0 || !element.equals("p")) {
      if (!BlockText.INLINE.contains(element)) {
        endBlock();
      }
    }
  }

  private static boolean isCell(String element) {
    return element.equals("td") || element.equals("th");
  }

  private void endBlock() {
    lines.unwrap(NOTE_REFERENCE.matcher(block).replaceAll(""), text);
    block.setLength(0);
  }

  private static boolean isHeading(String element) {
    return element.length() == 2
        && element.charAt(0) == 'h'
        && Character.isDigit(element.charAt(1));
  }
}

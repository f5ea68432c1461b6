// SPDX-License-Identifier: Apache-2.0
package org.skaryna.indexer.extract;

import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Gathers the text of the XHTML that Tika's parsers emit: between blocks always a line feed, inside
 * a word never. Tika's own handlers trust parsers to emit white space, which not all do.
 */
final class BlockTextHandler extends DefaultHandler {
  private static final Pattern PAGE_NUMBER = Pattern.compile("(?m)^[-–—\\s]*\\d{1,3}[-–—\\s]*\\n");

  private final LineUnwrapper lines = new LineUnwrapper();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder block = new StringBuilder();
  private final int longest;
  private int bodies;
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
    return PAGE_NUMBER.matcher(plain).replaceAll("");
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
    separate(element);
  }

  @Override
  public void endElement(String uri, String localName, String name) {
    String element = localName.isEmpty() ? name : localName;
    if (isHeading(element)) {
      heading = heading.isEmpty() ? PlainText.oneLine(block.toString()) : heading;
    }
    separate(element);
    if (element.equals("body")) {
      bodies--;
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

  @Override
  public void ignorableWhitespace(char[] characters, int start, int length) {
    if (bodies > 0 && length > 0) {
      block.append(' ');
    }
  }

  private void separate(String element) {
    if (element.equals("td") || element.equals("th")) {
      block.append('\t');
    } else if (!BlockText.INLINE.contains(element)) {
      endBlock();
    }
  }

  private void endBlock() {
    lines.unwrap(block, text);
    block.setLength(0);
  }

  private static boolean isHeading(String element) {
    return element.length() == 2
        && element.charAt(0) == 'h'
        && Character.isDigit(element.charAt(1));
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.http;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document, element by element. Names and values are escaped by the JDK's writer;
 * what XML cannot hold at all is replaced before.
 */
public final class XmlText {
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter out;

  /** What stands inside an element. */
  public interface Content {
    void write(XmlText xml);
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  private XmlText() {
    try {
      out = FACTORY.createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A whole document in UTF-8.
   *
   * @param attributes of the root, namespaces among them: {@code xmlns}, {@code xmlns:dc}
   */
  public static String document(String root, Map<String, String> attributes, Content content) {
    XmlText xml = new XmlText();
    xml.step(() -> xml.out.writeStartDocument("UTF-8", "1.0"));
    xml.element(root, attributes, content);
    xml.step(xml.out::writeEndDocument);
    return xml.text.toString();
  }

  /** An element with what is in it. */
  public void element(String name, Map<String, String> attributes, Content content) {
    step(() -> out.writeStartElement(name));
    attributes.forEach((key, value) -> step(() -> out.writeAttribute(key, PlainText.xml(value))));
    content.write(this);
    step(out::writeEndElement);
  }

  public void element(String name, Content content) {
    element(name, Map.of(), content);
  }

  /** An element with text; none at all where the text is empty. */
  public void element(String name, Map<String, String> attributes, String value) {
    if (!value.isEmpty()) {
      element(name, attributes, it -> it.step(() -> it.out.writeCharacters(PlainText.xml(value))));
    }
  }

  public void element(String name, String value) {
    element(name, Map.of(), value);
  }

  /** An element with attributes alone. */
  public void empty(String name, Map<String, String> attributes) {
    element(name, attributes, it -> {});
  }

  private void step(Step step) {
    try {
      step.run();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("writing XML into memory", e);
    }
  }
}

// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.skaryna.archive.Description;
import org.skaryna.searchapi.http.PlainText;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.http.XmlText;

/**
 * Writes answers of the protocol, records as unqualified Dublin Core.
 *
 * @param site the server's address
 * @param identifiers of documents
 */
record OaiDocument(String site, OaiIdentifiers identifiers) {
  static final String OAI_DC = "oai_dc";

  private static final String XSI = "http://www.w3.org/2001/XMLSchema-instance";
  private static final String PMH = "http://www.openarchives.org/OAI/2.0/";
  private static final String DC = "http://www.openarchives.org/OAI/2.0/oai_dc/";
  private static final String DC_SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

  private static final Map<String, String> ROOT =
      ordered(
          "xmlns", PMH,
          "xmlns:xsi", XSI,
          "xsi:schemaLocation", PMH + " http://www.openarchives.org/OAI/2.0/OAI-PMH.xsd");

  private static final Map<String, String> DC_ROOT =
      ordered(
          "xmlns:oai_dc",
          DC,
          "xmlns:dc",
          "http://purl.org/dc/elements/1.1/",
          "xmlns:xsi",
          XSI,
          "xsi:schemaLocation",
          DC + " " + DC_SCHEMA);

  private static Map<String, String> ordered(String... pairs) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put(pairs[i], pairs[i + 1]);
    }
    return map;
  }

  String baseUrl() {
    return site + "/oai";
  }

  /**
   * A whole answer.
   *
   * @param arguments what the request said; empty where that made no sense
   */
  String answer(Instant now, Map<String, String> arguments, XmlText.Content content) {
    return XmlText.document(
        "OAI-PMH",
        ROOT,
        xml -> {
          xml.element("responseDate", Datestamps.text(now));
          xml.element("request", arguments, baseUrl());
          content.write(xml);
        });
  }

  static void error(XmlText xml, OaiError error) {
    xml.element("error", Map.of("code", error.code().word()), String.valueOf(error.getMessage()));
  }

  void identify(XmlText xml, Instant earliest) {
    xml.element("repositoryName", "Skaryna");
    xml.element("baseURL", baseUrl());
    xml.element("protocolVersion", "2.0");
    xml.element("adminEmail", "webmaster@" + identifiers.host());
    xml.element("earliestDatestamp", Datestamps.text(earliest));
    xml.element("deletedRecord", "persistent");
    xml.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
    xml.element("compression", "gzip");
  }

  static void formats(XmlText xml) {
    xml.element(
        "metadataFormat",
        format -> {
          format.element("metadataPrefix", OAI_DC);
          format.element("schema", DC_SCHEMA);
          format.element("metadataNamespace", DC);
        });
  }

  static void sets(XmlText xml, SortedMap<String, String> sets) {
    sets.forEach((spec, name) ->
        xml.element(
            "set",
            set -> {
              set.element("setSpec", spec);
              set.element("setName", name);
            }));
  }

  void record(XmlText xml, OaiRecord record) {
    xml.element(
        "record",
        it -> {
          header(it, record);
          record
              .description()
              .ifPresent(description ->
                  it.element("metadata", metadata -> dublinCore(metadata, record, description)));
        });
  }

  void header(XmlText xml, OaiRecord record) {
    xml.element(
        "header",
        record.isDeleted() ? Map.of("status", "deleted") : Map.of(),
        header -> {
          header.element("identifier", identifiers.of(record.id()));
          header.element("datestamp", Datestamps.text(record.datestamp()));
          header.element("setSpec", SetSpec.of(record.source()));
        });
  }

  private void dublinCore(XmlText xml, OaiRecord record, Description it) {
    xml.element(
        "oai_dc:dc",
        DC_ROOT,
        dc -> {
          all(dc, "dc:title", List.of(it.title()));
          all(dc, "dc:creator", it.creators());
          all(dc, "dc:subject", it.subjects());
          all(dc, "dc:date", List.of(it.date()));
          all(dc, "dc:type", List.of(it.type()));
          all(dc, "dc:format", List.of(it.format()));
          all(
              dc,
              "dc:identifier",
              List.of(SiteAddress.document(site, record.id()), it.identifier()));
          all(dc, "dc:source", List.of(it.source()));
          all(dc, "dc:language", List.of(it.language().equals("und") ? "" : it.language()));
        });
  }

  private static void all(XmlText xml, String element, List<String> values) {
    values.forEach(value -> xml.element(element, PlainText.line(value)));
  }

  /** Where a list goes on; an empty token ends a list that came in parts. */
  static void token(XmlText xml, String token, long sent) {
    Map<String, String> cursor = Map.of("cursor", Long.toString(sent));
    if (token.isEmpty()) {
      xml.empty("resumptionToken", cursor);
    } else {
      xml.element("resumptionToken", cursor, token);
    }
  }
}

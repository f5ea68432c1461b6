// SPDX-License-Identifier: Apache-2.0
package org.skaryna.searchapi.oai;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.skaryna.archive.Archive;
import org.skaryna.searchapi.http.PlainText;
import org.skaryna.searchapi.http.QueryParameters;
import org.skaryna.searchapi.http.SiteAddress;
import org.skaryna.searchapi.http.XmlText;
import org.skaryna.searchapi.oai.OaiError.Code;
import org.skaryna.searchapi.request.Requests;

/**
 * {@code /oai}: the six verbs of the protocol, by GET and by POST. It answers everybody alike:
 * holders of a token see no more.
 */
public final class OaiHandler {
  private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9\\-_.!~*'()]+");
  private static final int RECORDS = 100;
  private static final int HEADERS = 1_000;

  private final SiteAddress address;
  private final Harvest harvest;
  private final SourceSets sets;

  /**
   * @param clock whose day ends embargoes
   */
  public OaiHandler(Archive archive, Clock clock, SiteAddress address) {
    this.address = address;
    this.harvest = new Harvest(archive, clock);
    this.sets = new SourceSets(harvest, clock);
  }

  public void answer(Context ctx) {
    String site = address.of(ctx);
    OaiDocument document = new OaiDocument(site, OaiIdentifiers.at(site));
    ctx.header("Cache-Control", "no-cache");
    ctx.contentType("text/xml; charset=utf-8").result(answer(document, parameters(ctx)));
  }

  private static QueryParameters parameters(Context ctx) {
    return ctx.method().equals(HandlerType.POST)
        ? QueryParameters.parse(ctx.body())
        : Requests.parameters(ctx);
  }

  private String answer(OaiDocument document, QueryParameters parameters) {
    Map<String, String> said = new TreeMap<>();
    try {
      OaiRequest request = OaiRequest.of(parameters);
      said.put("verb", request.verb().word());
      said.putAll(request.arguments());
      XmlText.Content content = content(document, request);
      return document.answer(
          harvest.now(), said, xml -> xml.element(request.verb().word(), content));
    } catch (OaiError error) {
      return document.answer(
          harvest.now(),
          error.code().hidesArguments() ? Map.of() : said,
          xml -> OaiDocument.error(xml, error));
    }
  }

  private XmlText.Content content(OaiDocument document, OaiRequest request) {
    return switch (request.verb()) {
      case IDENTIFY -> xml -> document.identify(xml, harvest.earliest());
      case LIST_METADATA_FORMATS -> formats(document, request);
      case LIST_SETS -> sets(request);
      case GET_RECORD -> record(document, request);
      case LIST_IDENTIFIERS -> list(request, HEADERS, document::header);
      case LIST_RECORDS -> list(request, RECORDS, document::record);
    };
  }

  private XmlText.Content formats(OaiDocument document, OaiRequest request) {
    request.argument(OaiRequest.IDENTIFIER).ifPresent(it -> find(document, it));
    return OaiDocument::formats;
  }

  private XmlText.Content sets(OaiRequest request) {
    if (request.argument(OaiRequest.TOKEN).isPresent()) {
      throw new OaiError(Code.BAD_RESUMPTION_TOKEN, "the list of sets comes as a whole");
    }
    SortedMap<String, String> all = sets.all();
    if (all.isEmpty()) {
      throw new OaiError(Code.NO_SET_HIERARCHY, "no document has a source");
    }
    return xml -> OaiDocument.sets(xml, all);
  }

  private XmlText.Content record(OaiDocument document, OaiRequest request) {
    requireFormat(request.required(OaiRequest.PREFIX));
    OaiRecord record = find(document, request.required(OaiRequest.IDENTIFIER));
    return xml -> document.record(xml, record);
  }

  private OaiRecord find(OaiDocument document, String identifier) {
    return document
        .identifiers()
        .id(identifier)
        .flatMap(harvest::find)
        .orElseThrow(
            () -> new OaiError(Code.ID_DOES_NOT_EXIST, "no record is '%s'".formatted(identifier)));
  }

  private static void requireFormat(String prefix) {
    if (!PREFIX.matcher(prefix).matches()) { // the answer could not repeat it (OAI-PMH.xsd)
      throw new OaiError(
          Code.BAD_ARGUMENT,
          "metadataPrefix is '%s', expected oai_dc".formatted(PlainText.line(prefix)));
    }
    if (!prefix.equals(OaiDocument.OAI_DC)) {
      throw new OaiError(
          Code.CANNOT_DISSEMINATE_FORMAT,
          "metadataPrefix is '%s', expected oai_dc".formatted(PlainText.line(prefix)));
    }
  }

  private interface Writer {
    void write(XmlText xml, OaiRecord record);
  }

  private XmlText.Content list(OaiRequest request, int size, Writer writer) {
    ResumptionToken place = place(request);
    List<OaiRecord> found =
        harvest.next(
            place.after(),
            size + 1,
            record ->
                place.datestamps().hold(record.datestamp())
                    && (place.set().isEmpty() || place.set().equals(SetSpec.of(record.source()))));
    if (found.isEmpty()) {
      throw new OaiError(Code.NO_RECORDS_MATCH, "no record is of this set and this time");
    }
    List<OaiRecord> page = found.subList(0, Math.min(size, found.size()));
    return xml -> {
      page.forEach(record -> writer.write(xml, record));
      if (found.size() > size) {
        OaiDocument.token(xml, after(place, page).text(), place.sent());
      } else if (place.sent() > 0) {
        OaiDocument.token(xml, "", place.sent());
      }
    };
  }

  private static ResumptionToken after(ResumptionToken place, List<OaiRecord> page) {
    return new ResumptionToken(
        place.verb(),
        place.datestamps(),
        place.set(),
        page.getLast().sequence(),
        place.sent() + page.size());
  }

  private static ResumptionToken place(OaiRequest request) {
    String verb = request.verb().word();
    if (request.argument(OaiRequest.TOKEN).isPresent()) {
      return ResumptionToken.of(request.required(OaiRequest.TOKEN), verb);
    }
    Datestamps datestamps =
        Datestamps.of(request.argument(OaiRequest.FROM), request.argument(OaiRequest.UNTIL));
    String set = request.argument(OaiRequest.SET).orElse("");
    if (request.argument(OaiRequest.SET).isPresent() && !SetSpec.isLegal(set)) {
      throw new OaiError(
          Code.BAD_ARGUMENT, "set is '%s', expected a setSpec of ListSets".formatted(set));
    }
    requireFormat(request.required(OaiRequest.PREFIX));
    return new ResumptionToken(verb, datestamps, set, 0, 0);
  }
}

package dev.handover.query.feed;

import dev.handover.model.Bound;
import dev.handover.model.DateSpan;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import dev.handover.model.Standing;
import dev.handover.query.format.Format;
import dev.handover.query.http.Percent;
import dev.handover.query.http.Request;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Exchanges as an Atom feed (RFC 4287). An entry keeps its id for good; it is updated whenever what
 * the ledger says of the exchange changes.
 */
public final class ExchangeFeed {
  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final String FEED = Format.ATOM.mediaType();

  /** What tag URIs need of a day on which the authority was ours (RFC 4151). */
  private static final String AUTHORITY_SINCE = "2025";

  private final Request request;
  private final String filter;
  private final XMLStreamWriter xml;

  private ExchangeFeed(Request request, String filter, XMLStreamWriter xml) {
    this.request = request;
    this.filter = filter;
    this.xml = xml;
  }

  /**
   * Writes a page of the feed.
   *
   * @param filter path and query string of what the feed is about, on whatever page
   * @param next path and query string of the page that follows, if there may be more
   */
  public static String write(
      Request request, String filter, List<Exchange> exchanges, Optional<String> next) {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      new ExchangeFeed(request, filter, xml).feed(exchanges, next);
      xml.close();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("A string takes all that is written to it", e);
    }
  }

  private void feed(List<Exchange> exchanges, Optional<String> next) throws XMLStreamException {
    List<Exchange> lastChangedFirst =
        exchanges.stream().sorted(Comparator.comparing(ExchangeFeed::updated).reversed()).toList();
    xml.writeStartDocument("UTF-8", "1.0");
    xml.setDefaultNamespace(ATOM);
    xml.writeStartElement(ATOM, "feed");
    xml.writeDefaultNamespace(ATOM);
    text("id", tag(filter));
    text("title", "Prisoner exchanges, new and corrected");
    text(
        "updated",
        lastChangedFirst.stream()
            .findFirst()
            .map(ExchangeFeed::updated)
            .orElse(Instant.EPOCH)
            .toString());
    xml.writeStartElement(ATOM, "author");
    text("name", "Handover");
    xml.writeEndElement();
    String query = request.query().isEmpty() ? "" : "?" + request.query();
    link("self", Optional.of(FEED), request.instance() + query);
    if (next.isPresent()) {
      link("next", Optional.of(FEED), next.get());
    }
    for (Exchange exchange : lastChangedFirst) {
      entry(exchange);
    }
    xml.writeEndElement();
    xml.writeEndDocument();
  }

  private void entry(Exchange exchange) throws XMLStreamException {
    String path = "/exchanges/" + Percent.encode(exchange.id());
    xml.writeStartElement(ATOM, "entry");
    text("id", tag(path));
    text("title", title(exchange));
    text("updated", updated(exchange).toString());
    // Where a type is told, some readers open it only if it is HTML, and else the id, which is no
    // address.
    link("alternate", Optional.empty(), request.base() + path);
    xml.writeEmptyElement(ATOM, "category");
    xml.writeAttribute("term", exchange.status().word());
    text("summary", summary(exchange));
    xml.writeEndElement();
  }

  private static String title(Exchange exchange) {
    String sides =
        exchange.parties().stream().map(Party::code).collect(Collectors.joining(" and "));
    return day(exchange) + ": " + sides + ", " + exchange.status().word();
  }

  private static String day(Exchange exchange) {
    if (exchange.date().isEmpty()) {
      return "undated";
    }
    DateSpan date = exchange.date().get();
    String days =
        date.start().equals(date.end())
            ? date.start().toString()
            : date.start() + " to " + date.end();
    return date.precision() == Precision.VAGUE ? "some time in " + days : days;
  }

  private static String summary(Exchange exchange) {
    String rows =
        exchange.transfers().stream()
            .map(ExchangeFeed::told)
            .collect(Collectors.joining("; ", "", ". "));
    return (exchange.transfers().isEmpty() ? "" : rows)
        + exchange.voices()
        + (exchange.voices() == 1 ? " independent text" : " independent texts")
        + (exchange.sources().isEmpty() ? "" : ", citing " + String.join(", ", exchange.sources()))
        + ".";
  }

  private static String told(ExchangeTransfer row) {
    String number = row.count().map(Object::toString).orElse("a number not given of");
    String bound =
        row.bound()
            .filter(told -> told != Bound.EXACT)
            .map(told -> told.word().replace('_', ' ') + " ")
            .orElse("");
    return bound
        + number
        + " "
        + row.people().word()
        + " to "
        + row.to()
        + row.from().map(from -> " from " + from).orElse("")
        + (row.standing() == Standing.BEST ? "" : " (" + row.standing().word() + ")");
  }

  private String tag(String path) {
    String authority = request.host().replaceFirst(":.*", "");
    return "tag:" + authority + "," + AUTHORITY_SINCE + ":" + path;
  }

  private void link(String relation, Optional<String> type, String path) throws XMLStreamException {
    xml.writeEmptyElement(ATOM, "link");
    xml.writeAttribute("rel", relation);
    if (type.isPresent()) {
      xml.writeAttribute("type", type.get());
    }
    xml.writeAttribute("href", clean(request.origin() + path));
  }

  private void text(String name, String text) throws XMLStreamException {
    xml.writeStartElement(ATOM, name);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
  }

  // XML has no way to write most control characters, nor half of a surrogate pair.
  private static String clean(String text) {
    return text.codePoints()
        .filter(
            c ->
                c == '\t'
                    || c == '\n'
                    || (c >= 0x20 && c <= 0xD7FF)
                    || (c >= 0xE000 && c <= 0xFFFD)
                    || c >= 0x10000)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static Instant updated(Exchange exchange) {
    return exchange.updated().orElse(Instant.EPOCH);
  }
}

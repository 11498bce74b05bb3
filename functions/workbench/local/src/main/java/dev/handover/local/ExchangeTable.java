package dev.handover.local;

import dev.handover.model.Agreement;
import dev.handover.model.Bound;
import dev.handover.model.Citation;
import dev.handover.model.DateSpan;
import dev.handover.model.Exchange;
import dev.handover.model.ExchangeTransfer;
import dev.handover.model.Party;
import dev.handover.model.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Exchanges as a person reads them. */
final class ExchangeTable {
  private static final int QUOTE_WIDTH = 84;

  private ExchangeTable() {}

  /** The exchanges of one article, the newest first, each with the sentence that tells of it. */
  static String of(String article, List<Exchange> exchanges) {
    String heading = "%s tells of %d exchanges:%n%n".formatted(article, exchanges.size());
    return exchanges.stream()
        .sorted(Comparator.comparing(ExchangeTable::day).reversed())
        .map(ExchangeTable::lines)
        .collect(Collectors.joining("\n", heading, ""));
  }

  private static String day(Exchange exchange) {
    return exchange.date().map(date -> date.start().toString()).orElse("");
  }

  private static String lines(Exchange exchange) {
    List<String> lines = new ArrayList<>();
    lines.add("%-12s%s  %s".formatted(date(exchange), exchange.status().word(), parties(exchange)));
    exchange.transfers().forEach(transfer -> lines.add(indented(transfer(transfer))));
    if (!exchange.places().isEmpty()) {
      lines.add(indented("in " + String.join(", ", exchange.places())));
    }
    exchange.agreement().ifPresent(agreement -> lines.add(indented(agreement(agreement))));
    sentence(exchange).ifPresent(sentence -> lines.addAll(quoted(sentence)));
    return String.join("\n", lines) + "\n";
  }

  private static List<String> quoted(String sentence) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : sentence.split(" ", -1)) {
      if (line.length() + word.length() > QUOTE_WIDTH) {
        lines.add(indented("> " + line.toString().strip()));
        line.setLength(0);
      }
      line.append(word).append(' ');
    }
    lines.add(indented("> " + line.toString().strip()));
    return lines;
  }

  private static String indented(String line) {
    return " ".repeat(12) + line;
  }

  private static String date(Exchange exchange) {
    return exchange.date().map(ExchangeTable::date).orElse("no date");
  }

  private static String date(DateSpan date) {
    return date.start().equals(date.end())
        ? date.start().toString()
        : date.start() + " to " + date.end();
  }

  private static String parties(Exchange exchange) {
    return exchange.parties().stream().map(Party::code).collect(Collectors.joining(", "));
  }

  private static String transfer(ExchangeTransfer transfer) {
    String holder = transfer.from().map(Party::code).orElse("?");
    String people = transfer.people().word();
    String freed =
        transfer
            .count()
            .map(count -> bound(transfer.bound()) + count + " " + people)
            .orElse(people + ", number not given");
    String who = transfer.saidBy().isEmpty() ? "" : "; " + String.join(", ", transfer.saidBy());
    String standing =
        transfer.standing() == Standing.BEST ? "" : " (" + transfer.standing().word() + ")";
    return "%s -> %s  %s%s%s".formatted(holder, transfer.to().code(), freed, standing, who);
  }

  private static String bound(Optional<Bound> bound) {
    return bound
        .filter(b -> b != Bound.EXACT)
        .map(b -> b.word().replace('_', ' ') + " ")
        .orElse("");
  }

  private static String agreement(Agreement agreement) {
    return Stream.of(agreement.place(), agreement.date().map(Object::toString))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", ", "as agreed: ", ""));
  }

  /** The longest of the quotes, as it says the most. */
  private static Optional<String> sentence(Exchange exchange) {
    return Stream.of(
            exchange.evidence().status().stream(),
            exchange.evidence().date().stream(),
            exchange.transfers().stream().flatMap(transfer -> transfer.evidence().stream()))
        .flatMap(quotes -> quotes)
        .map(Citation::quote)
        .max(Comparator.comparingInt(String::length))
        .map(quote -> quote.replaceAll("\\s+", " "));
  }
}

package dev.handover.query.resource;

import dev.handover.ledger.ExchangeFilter;
import dev.handover.ledger.Ledger;
import dev.handover.model.Party;
import dev.handover.query.parameter.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells why a query may have found nothing: it names a party that nobody tells of. */
record Hints(Ledger ledger) {
  /** What to write beside an empty page; nothing where there is nothing to say. */
  Map<String, List<String>> on(ExchangeQuery query) {
    return query.page().after().isPresent() ? Map.of() : on(query.filter());
  }

  /** The same for all that a filter gives. */
  Map<String, List<String>> on(ExchangeFilter filter) {
    List<String> hints =
        Stream.of(
                filter.parties().stream(),
                filter.traits().receiver().stream(),
                filter.traits().holder().stream())
            .flatMap(parties -> parties)
            .distinct()
            .filter(party -> !ledger.knows(party))
            .map(Hints::unknown)
            .toList();
    return hints.isEmpty() ? Map.of() : Map.of("hints", hints);
  }

  private static String unknown(Party party) {
    return "No exchange is between "
        + Quoted.of(party.code())
        + " and others"
        + code(party.code()).map(code -> "; the code of that country is " + code).orElse("")
        + ". States have their ISO 3166-1 alpha-3 code, others an upper-case name.";
  }

  /** The code of a country that is written as its English name or its two-letter code. */
  private static Optional<String> code(String name) {
    return Stream.of(Locale.getISOCountries())
        .map(country -> Locale.of("", country))
        .filter(
            country ->
                country.getCountry().equals(name)
                    || country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(name))
        .map(Locale::getISO3Country)
        .findFirst();
  }
}

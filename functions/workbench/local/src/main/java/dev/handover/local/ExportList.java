package dev.handover.local;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A list that can be exported, and what it can be asked for. */
enum ExportList {
  EXCHANGES,
  ARTICLES,
  TALLIES;

  /** Its name, on the command line, in its address and in JSON. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The parameters of its address that choose or order its entries. */
  Set<String> parameters() {
    return switch (this) {
      case EXCHANGES ->
          Set.of(
              "since",
              "until",
              "party",
              "receiver",
              "holder",
              "people",
              "min_count",
              "status",
              "mediator",
              "place",
              "source",
              "attribute",
              "disputed",
              "order");
      case ARTICLES -> Set.of("status");
      case TALLIES -> Set.of("since", "until", "receiver", "said_by");
    };
  }

  /** The parameters of all lists, always in the same order. */
  static List<String> allParameters() {
    return Stream.of(values())
        .flatMap(list -> list.parameters().stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** The option for a parameter. */
  static String option(String parameter) {
    return "--" + parameter.replace('_', '-');
  }

  /** The lists that know a parameter. */
  static List<String> knowing(String parameter) {
    return Stream.of(values())
        .filter(list -> list.parameters().contains(parameter))
        .map(ExportList::word)
        .toList();
  }
}

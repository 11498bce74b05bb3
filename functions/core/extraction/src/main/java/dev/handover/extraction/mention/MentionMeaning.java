package dev.handover.extraction.mention;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Agreement;
import dev.handover.model.Party;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rules of this package can mean: the only code behind them. */
enum MentionMeaning {
  /** A side. */
  SIDE {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return first(match, "party", "nation").map(Mention::value);
    }
  },
  /** The side that held the freed. */
  CUSTODY {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return first(match, "party", "nation", "side").map(Mention::value);
    }
  },
  /** A place, by its standard name. */
  PLACE {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return match
          .first("place")
          .map(Mention::value)
          .or(() -> match.first("party").map(m -> parties.name(m.value(Party.class))));
    }
  },
  /** A ministry of a side. */
  MINISTRY {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      Party party =
          first(match, "nation", "party").map(mention -> mention.value(Party.class)).orElseThrow();
      return match
          .first("ministry")
          .map(m -> parties.adjective(party) + " " + m.value(String.class))
          .map(name -> new Source(name, Optional.of(party), Source.Kind.MINISTRY));
    }
  },
  /** A body or a person of the tables. */
  NAMED {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return first(match, "body", "official").map(Mention::value);
    }
  },
  /** An exchange of prisoners, in so many words. */
  STRONG {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return Optional.of(new Swap(true, numbered(match)));
    }
  },
  /** An exchange, of prisoners if the text speaks of them. */
  WEAK {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return Optional.of(new Swap(false, numbered(match)));
    }
  },
  /** A deal with its place or day. */
  AGREEMENT {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      Optional<String> place =
          first(match, "location", "place").map(mention -> mention.value(String.class));
      Optional<java.time.LocalDate> day =
          match.all("date").stream().map(Mention::value).flatMap(MentionMeaning::day).findFirst();
      return place.isEmpty() && day.isEmpty()
          ? Optional.empty()
          : Optional.of(new Agreement(place, day));
    }
  };

  abstract Optional<Object> of(Match match, Parties parties);

  private static Stream<java.time.LocalDate> day(Object value) {
    return switch ((DateValue) value) {
      case DateValue.Known(var span) when span.start().equals(span.end()) ->
          Stream.of(span.start());
      case DateValue.Weekday(var past, _) -> Stream.of(past.start());
      default -> Stream.empty();
    };
  }

  /** The mention in the first of these roles that is filled. */
  private static Optional<Mention> first(Match match, String... roles) {
    return Stream.of(roles).flatMap(role -> match.all(role).stream()).findFirst();
  }

  private static Optional<Integer> numbered(Match match) {
    return match.first("ordinal").map(mention -> mention.value(Integer.class));
  }

  /** Which labels the rule files of this package add, in the order of the stages. */
  static List<String> labels() {
    return Stream.of(
            List.of("side", "location", "custody"),
            GroupMeaning.LABELS,
            List.of("source", "swap", "agreement"))
        .flatMap(List::stream)
        .toList();
  }
}

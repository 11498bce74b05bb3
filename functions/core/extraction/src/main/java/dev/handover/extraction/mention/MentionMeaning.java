package dev.handover.extraction.mention;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Agreement;
import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules of this package can mean: the only code behind them. */
enum MentionMeaning {
  /** A side. */
  SIDE {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return first(match, "bands", "party", "nation").map(Mention::value);
    }
  },
  /** The side that held the freed. */
  CUSTODY {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return first(match, "party", "nation", "side").map(Mention::value);
    }
  },
  /** A spot, by its standard name. */
  SPOT {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return match
          .first("place")
          .map(Mention::value)
          .or(() -> match.first("country").map(m -> parties.name(m.value(Party.class))));
    }
  },
  /** A spot, by what the text calls it. */
  SITE {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      String names =
          match.fillers().stream()
              .map(Match.Filler::mention)
              .filter(mention -> !mention.label().equals("site"))
              .map(mention -> word(mention, parties))
              .collect(Collectors.joining("-"));
      return match.first("site").map(site -> names + " " + site.value(String.class));
    }
  },
  /** A country, by its soil. */
  SOIL {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return match.first("nation").map(m -> parties.name(m.value(Party.class)));
    }
  },
  /** A capital, by its country. */
  CAPITAL {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return first(match, "nation", "country").flatMap(m -> parties.capital(m.value(Party.class)));
    }
  },
  /** Where. */
  PLACE {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return first(match, "spot", "proper").map(Mention::value);
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
      return first(match, "official", "body", "movement", "named").map(Mention::value);
    }
  },
  /** A person who is in no table; known to be in office where a post is told. */
  PERSON {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      boolean inOffice = match.first("post").isPresent() || match.fillers().size() > 2;
      return match
          .first("name")
          .map(mention -> mention.value(Source.class).name())
          .map(
              name ->
                  new Source(
                      name, party(match), inOffice ? Source.Kind.OFFICIAL : Source.Kind.PERSON));
    }
  },
  /** The family of somebody. */
  FAMILY {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return first(match, "name", "official")
          .map(mention -> mention.value(Source.class))
          .map(one -> new Source("Family of " + one.name(), Optional.empty(), Source.Kind.PERSON));
    }
  },
  /** A body that is in no table, by its own name or by what it is. */
  ORGAN {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      Optional<Party> party = party(match);
      String own =
          match
              .first("organ")
              .map(mention -> mention.value(Source.class).name())
              .orElseGet(() -> titled(match));
      String name =
          party
              .map(parties::adjective)
              .or(() -> match.first("place").map(place -> place.value(String.class)))
              .map(of -> of + " " + own)
              .orElse(own);
      return Optional.of(new Source(name, party, Source.Kind.BODY));
    }
  },
  /** Somebody of whom only the side is told, or only what they are. */
  ANONYMOUS {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      Optional<Party> party = party(match);
      List<String> words = new ArrayList<>();
      party.map(parties::adjective).ifPresent(words::add);
      Stream.of("rank", "kind")
          .flatMap(role -> match.all(role).stream())
          .map(rank -> rank.value(String.class))
          .forEach(words::add);
      match.first("insider").map(noun -> noun.value(String.class)).ifPresent(words::add);
      return Optional.of(new Source(String.join(" ", words), party, Source.Kind.UNNAMED));
    }
  },
  /** Where something is said. */
  CHANNEL {
    @Override
    Optional<Object> of(Match match, Parties parties) {
      return Optional.of("channel");
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
      case DateValue.Nearest(var past, _) when past.start().equals(past.end()) ->
          Stream.of(past.start());
      case DateValue.Yearless(var past, _) when past.start().equals(past.end()) ->
          Stream.of(past.start());
      default -> Stream.empty();
    };
  }

  private static String word(Mention mention, Parties parties) {
    return switch (mention.label()) {
      case "country" -> parties.name(mention.value(Party.class));
      case "nation" -> parties.adjective(mention.value(Party.class));
      default -> mention.value(String.class);
    };
  }

  /** The mention in the first of these roles that is filled. */
  private static Optional<Mention> first(Match match, String... roles) {
    return match.firstOf(List.of(roles));
  }

  /** Whose voice it is, by the side or body named with it. */
  private static Optional<Party> party(Match match) {
    return first(match, "nation", "party", "side")
        .map(mention -> mention.value(Party.class))
        .or(() -> first(match, "body").flatMap(mention -> mention.value(Source.class).party()));
  }

  /** The words of a body's description, as a name. */
  private static String titled(Match match) {
    return Stream.of("postrank", "bureau")
        .flatMap(role -> match.all(role).stream())
        .flatMap(mention -> Stream.of(mention.value(String.class).split(" ", -1)))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining(" "));
  }

  private static Optional<Integer> numbered(Match match) {
    return match.first("ordinal").map(mention -> mention.value(Integer.class));
  }

  /** Which labels the rule files of this package add, in the order of the stages. */
  static List<String> labels() {
    return Stream.of(
            List.of("side", "spot", "location", "custody"),
            GroupMeaning.LABELS,
            List.of("channel", "source", "anonymous", "swap"))
        .flatMap(List::stream)
        .toList();
  }
}

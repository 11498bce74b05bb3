package dev.handover.ledger;

import dev.handover.model.Attribute;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Any filter of what {@link Press} prints; most ask for little, so that something is found. */
final class Filters {
  private static final double SELDOM = 0.12;
  private static final double OFTEN = 0.3;

  private Filters() {}

  static Arbitrary<ExchangeFilter> any() {
    return Combinators.combine(day(), day(), sides(3), traits()).as(ExchangeFilter::new);
  }

  /** By days and parties, as lists of changes take them. */
  static Arbitrary<ExchangeFilter> ofWhatNeverChanges() {
    return Combinators.combine(day(), day(), sides(2)).as(ExchangeFilter::new);
  }

  private static Arbitrary<List<Party>> sides(int most) {
    return Arbitraries.oneOf(
        Arbitraries.just(List.of()),
        parties().list().ofSize(1),
        parties().list().uniqueElements().ofMaxSize(most));
  }

  private static Arbitrary<Traits> traits() {
    Arbitrary<Traits> rows =
        Combinators.combine(
                seldom(parties()),
                seldom(parties()),
                seldom(Arbitraries.of(People.MILITARY, People.PEOPLE, People.REMAINS)),
                seldom(Arbitraries.integers().between(0, 5)))
            .as(
                (receiver, holder, people, count) ->
                    new Traits(
                        receiver, holder, people, count, none(), none(), none(), none(), none(),
                        none()));
    return Combinators.combine(
            rows,
            seldom(Arbitraries.of(Status.values())),
            seldom(Arbitraries.of(Press.MEDIATORS)),
            seldom(Arbitraries.of(Press.PLACES)),
            seldom(Arbitraries.of(Press.SOURCES)),
            seldom(Arbitraries.of(Attribute.values())),
            seldom(Arbitraries.of(true, false)))
        .as(
            (row, status, mediator, place, source, attribute, disputed) ->
                new Traits(
                    row.receiver(),
                    row.holder(),
                    row.people(),
                    row.minCount(),
                    status,
                    mediator,
                    place,
                    source,
                    attribute,
                    disputed));
  }

  private static Arbitrary<Party> parties() {
    return Arbitraries.of("RUS", "RUS", "UKR", "UKR", "USA", "BLR", "HAMAS", "FRA").map(Party::new);
  }

  private static Arbitrary<Optional<LocalDate>> day() {
    return Arbitraries.integers()
        .between(-1, Press.DAYS)
        .map(Press.FIRST::plusDays)
        .optional(OFTEN);
  }

  private static <T> Arbitrary<Optional<T>> seldom(Arbitrary<T> values) {
    return values.optional(SELDOM);
  }

  private static <T> Optional<T> none() {
    return Optional.empty();
  }
}

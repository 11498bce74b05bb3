package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Mediators;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Agreement;
import dev.handover.model.DateSpan;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.Status;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Gives a deal, which an article tells once, to all exchanges that carry it out: the stages around
 * the one that it is told of, and, where it stopped a war, whatever the same sides exchanged later.
 */
final class Deals {
  /** Stages of one deal follow each other within so many days. */
  static final int DAYS_MAX = 14;

  /** A deal that stopped a war governs exchanges for so many days. */
  static final int LASTING_DAYS_MAX = 1000;

  /** So many tokens stand between a deal and who mediated it. */
  static final int BESIDE_MAX = 3;

  private final Lattice lattice;
  private final Pacts pacts;
  private final List<Deal> deals = new ArrayList<>();
  private final List<Reference> references = new ArrayList<>();

  /** "Under the deal": an occasion that carries out a deal, told of before or else behind. */
  private record Reference(Occasion occasion, int before) {}

  Deals(Lattice lattice, Timeline timeline) {
    this.lattice = lattice;
    this.pacts = new Pacts(lattice, timeline);
  }

  /** Notes a deal that was made only some days before an occasion. */
  void addIfSoon(Mention mention, Sentence sentence, Occasion occasion) {
    Optional<LocalDate> made = agreement(mention, occasion).date();
    Optional<LocalDate> start = day(occasion).map(DateSpan::start);
    if (start.isPresent() && made.filter(one -> isSoon(one, start.get())).isPresent()) {
      add(mention, sentence, occasion);
    }
  }

  private static boolean isSoon(LocalDate made, LocalDate start) {
    return ChronoUnit.DAYS.between(made, start) <= DAYS_MAX;
  }

  private Agreement agreement(Mention mention, Occasion occasion) {
    return pacts.of(mention, day(occasion).map(DateSpan::end));
  }

  /** Notes a deal for the occasion that its sentence is about, unless it was made only later. */
  void add(Mention mention, Sentence sentence, Occasion occasion) {
    Agreement agreement = agreement(mention, occasion);
    if (isBefore(occasion, agreement)) {
      return;
    }
    Evidence quote = lattice.document().quote(mention.start(), mention.end());
    boolean lasting = !lattice.within("lasting", mention.start(), mention.end()).isEmpty();
    boolean withAct = !lattice.within("act", sentence.start(), sentence.end()).isEmpty();
    Map<Party, Evidence> mediators = mediators(mention, sentence, withAct);
    Deal deal =
        new Deal(
            new Told<>(agreement, quote), lasting, isOfAll(sentence), withAct, mediators, occasion);
    deals.add(deal);
    occasion.agreementIfNone(deal.agreement());
  }

  /** "All of these go back to an accord of May": it is of whatever the article tells. */
  private boolean isOfAll(Sentence sentence) {
    return lattice.within("wholeof", sentence.start(), sentence.end()).stream()
        .anyMatch(whole -> whole.value().equals("all"));
  }

  /** Notes that an occasion carries out a deal that its sentence takes as known. */
  void addReference(Occasion occasion) {
    references.add(new Reference(occasion, deals.size()));
  }

  private void resolve(Reference reference) {
    Occasion occasion = reference.occasion();
    if (!deals.isEmpty() && occasion.agreement().isEmpty()) {
      Deal deal = deals.get(Math.max(0, reference.before() - 1));
      if (!isBefore(occasion, deal.value())) {
        deal.give(occasion);
      }
    }
  }

  /** Who mediated the deal: whoever is named as mediator in a sentence that tells no exchange. */
  private Map<Party, Evidence> mediators(Mention deal, Sentence sentence, boolean withAct) {
    Map<Party, Evidence> mediators = new LinkedHashMap<>();
    for (Mention mention : lattice.within("mediator", sentence.start(), sentence.end())) {
      if (!withAct || apart(mention, deal) <= BESIDE_MAX) {
        Evidence quote = lattice.document().quote(mention.start(), mention.end());
        mention
            .value(Mediators.class)
            .parties()
            .forEach(party -> mediators.putIfAbsent(party, quote));
      }
    }
    return mediators;
  }

  /** "The truce agreed in Doha and mediated by Qatar": the tokens between the two. */
  private static int apart(Mention one, Mention other) {
    return Math.max(one.start() - other.end(), other.start() - one.end());
  }

  /** Gives each deal to the occasions that carry it out; each takes the first that reaches it. */
  void spread(List<Occasion> occasions) {
    references.forEach(this::resolve);
    if (occasions.size() <= Stages.OCCASIONS_MAX) {
      deals.stream().filter(deal -> !isToldOneByOne(deal)).forEach(deal -> spread(deal, occasions));
    }
  }

  /** Whether the article itself says of each exchange that it was under this deal. */
  private boolean isToldOneByOne(Deal deal) {
    return deals.stream()
            .filter(other -> other.withAct() && other.isSameAs(deal))
            .map(Deal::origin)
            .distinct()
            .count()
        > 1;
  }

  private static void spread(Deal deal, List<Occasion> occasions) {
    occasions.stream()
        .filter(one -> one.agreement().map(Told::value).equals(Optional.of(deal.value())))
        .filter(one -> one.hasSidesOf(deal.origin()))
        .forEach(deal::give);
    Deque<Occasion> carriers = new ArrayDeque<>(List.of(deal.origin()));
    while (!carriers.isEmpty()) {
      Occasion carrier = carriers.remove();
      for (Occasion other : occasions) {
        if (other.agreement().isEmpty() && carriesOn(deal, carrier, other)) {
          deal.give(other);
          carriers.add(other);
        }
      }
    }
  }

  private static boolean carriesOn(Deal deal, Occasion carrier, Occasion other) {
    return carrier.hasSidesOf(other)
        && !isBefore(other, deal.value())
        && (deal.ofAll()
            || (isNear(carrier, other)
                && carrier.isOfBodies() == other.isOfBodies()
                && !isForerunner(deal, other))
            || isUnder(deal, other, lasts(deal, other) ? LASTING_DAYS_MAX : DAYS_MAX));
  }

  /** A stage that is still to come may be months off. */
  private static boolean lasts(Deal deal, Occasion other) {
    return deal.lasting() || other.status() == Status.PLANNED;
  }

  /** A deal without a day was not carried out a week before what it is told of. */
  private static boolean isForerunner(Deal deal, Occasion other) {
    return deal.value().date().isEmpty() && other.isOver(Parts.DAYS_MAX, deal.origin());
  }

  private static boolean isBefore(Occasion occasion, Agreement agreement) {
    Optional<LocalDate> end = day(occasion).map(DateSpan::end);
    return end.isPresent()
        && agreement.date().filter(signed -> end.get().isBefore(signed)).isPresent();
  }

  /** Dated near the carrier; what has no date is still to come. */
  private static boolean isNear(Occasion carrier, Occasion other) {
    return carrier.isWithin(DAYS_MAX, other)
        || (other.date().isEmpty() && other.status() == Status.PLANNED);
  }

  /** Whether it took place within some days of the deal. */
  private static boolean isUnder(Deal deal, Occasion other, int days) {
    Optional<LocalDate> start = day(other).map(DateSpan::start);
    return start.isPresent()
        && deal.agreement()
            .value()
            .date()
            .filter(day -> ChronoUnit.DAYS.between(day, start.get()) <= days)
            .isPresent();
  }

  private static Optional<DateSpan> day(Occasion occasion) {
    return occasion.date().map(Told::value);
  }
}

package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.NotFreed;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which sides some words name: not where something was, nor whose branch a group is, nor whose
 * people were killed.
 */
final class NamedSides {
  /** How far from its beginning a side's own words name another, in tokens. */
  private static final int BRANCH_MAX = 12;

  /** The longest name of a town, in tokens. */
  private static final int TOWN_MAX = 4;

  /** How many words beside a people tell of their dead. */
  private static final int VICTIM_MAX = 4;

  private final Lattice lattice;
  private final BitSet datelines;
  private final Counterparties counterparties;
  private final Set<Party> named;

  NamedSides(Lattice lattice, Counterparties counterparties) {
    this.lattice = lattice;
    this.datelines = Datelines.tokens(lattice);
    this.counterparties = counterparties;
    this.named = Sides.named(lattice);
  }

  /** The sides that some words name, without those who only tell where. */
  Set<Party> in(int start, int end) {
    Set<Party> parties = new LinkedHashSet<>();
    Set<Party> places = new LinkedHashSet<>();
    for (String label : List.of("party", "nation", "nationals", "bands")) {
      lattice.within(label, start, end).stream()
          .filter(mention -> !datelines.get(mention.start()))
          .filter(mention -> !isPartOfLonger(mention) && !isOfBranch(mention))
          .filter(mention -> !lattice.overlaps("agreement", mention))
          .filter(mention -> !isVictim(mention))
          .forEach(
              mention ->
                  (isPlace(mention) ? places : parties)
                      .add(counterparties.side(mention.value(Party.class))));
    }
    // "The rulers in Bamako", "their detention in Mali": who holds them, not where.
    for (String label : List.of("side", "custody")) {
      lattice.within(label, start, end).stream()
          .filter(mention -> !datelines.get(mention.start()))
          .filter(
              mention -> !lattice.within("location", mention.start() + 1, mention.end()).isEmpty())
          .forEach(mention -> parties.add(counterparties.side(mention.value(Party.class))));
    }
    lattice.within("source", start, end).stream()
        .filter(mention -> !isOfBranch(mention))
        .map(mention -> mention.value(Source.class))
        .filter(source -> source.kind() != Source.Kind.AGENCY || isOfNamed(source))
        .flatMap(source -> source.party().stream())
        .map(counterparties::side)
        .forEach(parties::add);
    // "Thanks to Georgia and to Armenia": of two at war the second is no mere place.
    places.stream()
        .filter(place -> Conflicts.isAtWarWithAny(place, parties))
        .toList()
        .forEach(parties::add);
    return parties;
  }

  /** "The BBC" makes nobody think of Britain where nothing else does. */
  private boolean isOfNamed(Source agency) {
    return agency.party().filter(named::contains).isPresent();
  }

  /** "The murder of a Georgian": whose people the dead are says nothing of the handover. */
  private boolean isVictim(Mention people) {
    return lattice
        .within("notfreed", people.start() - VICTIM_MAX, people.end() + VICTIM_MAX)
        .stream()
        .anyMatch(other -> other.value() == NotFreed.KILLED && other.overlaps(people));
  }

  /** "Turkish" in "Turkish Cypriots" names another people. */
  private boolean isPartOfLonger(Mention party) {
    return Stream.of("nation", "nationals")
        .flatMap(label -> lattice.at(label, party.start()).stream())
        .anyMatch(longer -> longer.end() > party.end());
  }

  /** "The RSF, an ally of Chad": Chad only tells who the RSF are. */
  private boolean isOfBranch(Mention party) {
    int from = Math.max(0, party.start() - BRANCH_MAX);
    return party.start() >= 2
        && lattice.overlaps("side", party.start() - 1, party.start())
        && IntStream.rangeClosed(from, party.start() - 2)
            .mapToObj(at -> lattice.at("side", at))
            .flatMap(Optional::stream)
            .anyMatch(side -> side.end() >= party.end() && !side.value().equals(partyOf(party)));
  }

  private static Object partyOf(Mention named) {
    return named.value() instanceof Source source
        ? source.party().<Object>map(party -> party).orElse(source)
        : named.value();
  }

  /** "In Qatar" tells where, not who. */
  private boolean isPlace(Mention party) {
    boolean soil = party.label().equals("nation") && lattice.overlaps("location", party);
    return soil
        || isBehindItsTown(party)
        || (party.start() > 0
            && lattice.startingAt(party.start() - 1).stream()
                .anyMatch(
                    mention -> mention.label().equals("location") && mention.overlaps(party)));
  }

  /** "Held at Guantanamo Bay, Cuba". */
  private boolean isBehindItsTown(Mention party) {
    int comma = party.start() - 1;
    return comma > 0
        && lattice.tokens().get(comma).key().equals(",")
        && lattice.within("home", Math.max(0, comma - TOWN_MAX), comma).stream()
            .filter(town -> town.end() == comma && lattice.overlaps("location", town))
            .anyMatch(town -> town.value().equals(party.value()));
  }
}

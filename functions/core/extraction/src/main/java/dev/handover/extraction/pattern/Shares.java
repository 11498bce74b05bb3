package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Match;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A number of people told with how many of them are of each side, or with whose they are. */
final class Shares {
  private Shares() {}

  /** "400 soldiers, half of them Chadian and half Sudanese". */
  static Optional<Object> halves(Match match) {
    PeopleGroup all = whole(match);
    List<PeopleGroup> halves = new ArrayList<>();
    for (Match.Filler filler : match.fillers()) {
      if (filler.mention().value() instanceof Party party) {
        all.count().ifPresent(count -> halves.add(share(all, count / 2, party)));
      }
    }
    boolean even = all.count().filter(count -> count % 2 == 0).isPresent();
    return even ? Optional.of(new PeopleList(halves)) : Optional.empty();
  }

  /** "48 children, 29 of them for Chad and 19 for Sudan", if these are all. */
  static Optional<Object> shares(Match match) {
    PeopleGroup all = whole(match);
    List<PeopleGroup> shares = new ArrayList<>();
    int sum = 0;
    int count = 0;
    for (Match.Filler filler : match.fillers()) {
      if (filler.mention().value() instanceof Integer number) {
        count = number;
        sum += number;
      } else if (filler.mention().value() instanceof Party party) {
        shares.add(share(all, count, party));
      }
    }
    return all.count().equals(Optional.of(sum))
        ? Optional.of(new PeopleList(shares))
        : Optional.empty();
  }

  /** "Eritrean prisoners of war, 87 men, crossed": as many of those. */
  static Optional<Object> apposed(Match match) {
    List<PeopleGroup> groups =
        match.all("group").stream().map(group -> group.value(PeopleGroup.class)).toList();
    PeopleGroup told = groups.getFirst();
    PeopleGroup number = groups.getLast();
    boolean same =
        told.count().isEmpty()
            && told.nationality().isPresent()
            && number.count().isPresent()
            && number.nationality().isEmpty()
            && number.people() == People.PEOPLE;
    return same
        ? Optional.of(
            new PeopleList(
                List.of(
                    new PeopleGroup(
                        told.people(), number.count(), number.bound(), told.nationality()))))
        : Optional.empty();
  }

  private static PeopleGroup whole(Match match) {
    return match.first("group").orElseThrow().value(PeopleGroup.class);
  }

  private static PeopleGroup share(PeopleGroup all, int count, Party party) {
    return new PeopleGroup(all.people(), Optional.of(count), all.bound(), Optional.of(party));
  }
}

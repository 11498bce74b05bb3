package dev.handover.extraction.report;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Gives what is said of an exchange of several days as a whole to each of its parts: "the three-day
 * exchange was the 40th", "both days were mediated by Oman".
 */
final class Parts {
  /** From one day's part to the next. */
  static final int DAYS_MAX = 4;

  /**
   * What is said of the whole, at one of its parts.
   *
   * @param ofTwo whether it is of two exchanges, however far apart: "both releases"
   */
  private record Said(Occasion origin, int days, boolean ofTwo, Consumer<Occasion> write) {}

  private final Lattice lattice;
  private final List<Said> said = new ArrayList<>();

  Parts(Lattice lattice) {
    this.lattice = lattice;
  }

  void addOrdinal(Told<Integer> ordinal, Sentence sentence, Occasion occasion) {
    note(sentence, DAYS_MAX, occasion, part -> part.ordinalIfNone(ordinal));
  }

  void addMediators(Map<Party, Evidence> mediators, Sentence sentence, Occasion occasion) {
    // Whoever brokered a truce brokered all that was exchanged under it.
    int days = tells(sentence, "halt") ? Deals.DAYS_MAX : DAYS_MAX;
    note(sentence, days, occasion, part -> mediators.forEach(part.mediators::putIfAbsent));
  }

  private void note(Sentence sentence, int days, Occasion occasion, Consumer<Occasion> write) {
    if (days > DAYS_MAX || tells(sentence, "wholeof")) {
      said.add(new Said(occasion, days, isOfTwo(sentence), write));
    }
  }

  private boolean isOfTwo(Sentence sentence) {
    return lattice.within("wholeof", sentence.start(), sentence.end()).stream()
        .anyMatch(whole -> whole.value().equals("two"));
  }

  private boolean tells(Sentence sentence, String label) {
    return !lattice.within(label, sentence.start(), sentence.end()).isEmpty();
  }

  void spread(List<Occasion> occasions) {
    if (occasions.size() <= Stages.OCCASIONS_MAX) {
      said.forEach(one -> spread(one, occasions));
    }
  }

  private static void spread(Said said, List<Occasion> occasions) {
    List<Occasion> alike = occasions.stream().filter(said.origin()::hasSidesOf).toList();
    if (said.ofTwo() && alike.size() == 2) {
      alike.forEach(said.write());
    }
    Deque<Occasion> open = new ArrayDeque<>(List.of(said.origin()));
    List<Occasion> left = new ArrayList<>(occasions);
    left.remove(said.origin());
    while (!open.isEmpty()) {
      Occasion part = open.remove();
      List<Occasion> next =
          left.stream()
              .filter(other -> part.hasSidesOf(other) && part.isWithin(said.days(), other))
              .toList();
      next.forEach(said.write());
      left.removeAll(next);
      open.addAll(next);
    }
  }
}

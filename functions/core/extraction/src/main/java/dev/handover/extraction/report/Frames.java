package dev.handover.extraction.report;

import dev.handover.extraction.rule.Lattice;
import dev.handover.model.Party;
import dev.handover.model.Status;
import java.util.ArrayList;
import java.util.List;

/**
 * Drops what a deal provides for, where the news is a part of it: "three came home on Saturday;
 * under its first phase 33 are to be freed for 2,000".
 */
record Frames(Lattice lattice, Lead lead) {
  /** What words that govern an act make of it, where a deal provides for it. */
  private static final String TERMS = "frame";

  /** Words of a deal and of its stages. */
  private static final List<String> OF_DEAL =
      List.of("deal", "halt", "thedeal", "frame", "formula");

  /** The occasions, without the frames of those told before them. */
  List<Occasion> without(List<Occasion> occasions) {
    if (occasions.size() > Stages.OCCASIONS_MAX) {
      return occasions;
    }
    List<Occasion> news = new ArrayList<>();
    List<Occasion> kept = new ArrayList<>();
    for (Occasion one : occasions) {
      if (isUndatedPlan(one) && news.stream().anyMatch(part -> isFrameOf(part, one))) {
        continue;
      }
      kept.add(one);
      if (isNews(one)) {
        news.add(one);
      }
    }
    return kept;
  }

  private boolean isNews(Occasion one) {
    return one.status() == Status.COMPLETED
        && one.date().filter(told -> !lead.isBackground(told.value())).isPresent();
  }

  private static boolean isUndatedPlan(Occasion one) {
    return one.status() == Status.PLANNED && one.date().isEmpty();
  }

  private boolean isFrameOf(Occasion part, Occasion whole) {
    boolean terms = whole.facts.stream().allMatch(fact -> isOfTerms(fact, lattice));
    return terms
        ? part.parties.containsAll(whole.parties)
        : isOfManyBothWays(whole) && isPart(part, whole);
  }

  /** Whether an act tells what a deal provides for: "the truce calls for the release of 33". */
  static boolean isOfTerms(Fact fact, Lattice lattice) {
    return lattice.within("project", fact.sentence().start(), fact.mention().end()).stream()
        .anyMatch(words -> words.value().equals(TERMS));
  }

  /** Whether a deal is told to give so many for so many, nobody says when. */
  private boolean isOfManyBothWays(Occasion one) {
    return one.parties.stream().filter(to -> count(one, to) > 0).count() > 1
        && one.facts.stream().allMatch(this::isOfDeal);
  }

  private boolean isOfDeal(Fact fact) {
    return OF_DEAL.stream()
        .anyMatch(
            label ->
                !lattice.within(label, fact.sentence().start(), fact.sentence().end()).isEmpty());
  }

  /** Whether fewer went each way than the deal provides for. */
  private static boolean isPart(Occasion part, Occasion whole) {
    return part.hasSidesOf(whole)
        && whole.parties.stream().allMatch(to -> count(part, to) < count(whole, to))
        && part.parties.stream().anyMatch(to -> count(part, to) > 0);
  }

  private static int count(Occasion one, Party to) {
    return one.moves.stream()
        .filter(move -> move.to().equals(to))
        .flatMap(move -> move.people().count().stream())
        .mapToInt(Integer::intValue)
        .max()
        .orElse(0);
  }
}

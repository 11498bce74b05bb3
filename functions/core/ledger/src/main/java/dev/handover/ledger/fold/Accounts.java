package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Figure;
import dev.handover.model.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Lays the versions of one direction side by side: the best supported, and what differs from it.
 */
final class Accounts {
  /** Versions of one direction that are compared with each other, the best told ones. */
  private static final int COMPARED = 256;

  private final List<Version> versions;
  private final TwoWayTotals totals;

  /**
   * @param versions each with all who tell it or a vaguer one, best first
   */
  private Accounts(List<Version> versions, TwoWayTotals totals) {
    this.versions = versions;
    this.totals = totals;
  }

  /** The accounts of a direction, the best one first. */
  static List<Account> of(List<Version> told, TwoWayTotals totals) {
    return new Accounts(supported(told.stream().map(totals::bearingOut).toList()), totals)
        .accounts();
  }

  /** The versions in the order of who tells them; whoever tells less bears out who tells more. */
  static List<Version> supported(List<Version> told) {
    // "They swapped prisoners" contradicts no number, so it is no version beside one.
    List<Version> counted = told.stream().filter(Version::counted).toList();
    List<Version> rivals =
        (counted.isEmpty() ? told : counted)
            .stream().sorted(Version.BEST_FIRST).limit(COMPARED).toList();
    Comparator<Version> wholeFirst = Comparator.comparing(version -> isPart(version, rivals));
    return rivals.stream()
        .map(version -> borneOut(version, rivals))
        .sorted(wholeFirst.thenComparing(Version.BEST_FIRST))
        .toList();
  }

  // Civilians and children are often told for themselves; where somebody has more people in all,
  // they are some of these, however many tell of them.
  private static boolean isPart(Version version, List<Version> all) {
    return Kinds.partial(version.figures())
        && all.stream()
            .filter(other -> Kinds.mixed(other.figures()))
            .anyMatch(other -> other.sum().least() > version.sum().most());
  }

  private static Version borneOut(Version version, List<Version> all) {
    Version sum = version;
    for (Version other : all) {
      if (Comparison.bearsOut(other.figures(), version.figures())) {
        sum = sum.with(other.backing());
      }
    }
    return sum;
  }

  private List<Account> accounts() {
    List<Figure> best = best();
    List<Account> accounts = new ArrayList<>(List.of(new Account(best, Standing.BEST)));
    for (Version version : versions) {
      if (accounts.stream().noneMatch(shown -> saysNothingMore(version, shown))) {
        boolean rival = Comparison.contradicts(version.figures(), best) || leftOut(version, best);
        accounts.add(new Account(version.figures(), rival ? Standing.RIVAL : Standing.DETAIL));
      }
    }
    return accounts;
  }

  private static boolean saysNothingMore(Version version, Account shown) {
    return shown.figures().containsAll(version.figures())
        || Comparison.bearsOut(version.figures(), shown.figures());
  }

  // Soldiers told by one and civilians told by another were both freed, unless somebody's number of
  // all of them is too small for that.
  private List<Figure> best() {
    List<Figure> best = new ArrayList<>(versions.getFirst().figures());
    for (Version version : versions) {
      List<Figure> more = version.figures();
      if (version.counted() && Kinds.apart(more, best) && !sameNumber(more, best)) {
        List<Figure> together = new ArrayList<>(best);
        together.addAll(more);
        if (!isTooMany(together, best)) {
          best = together;
        }
      }
    }
    return best;
  }

  // The same number of another kind is another word for the same people.
  private static boolean sameNumber(List<Figure> one, List<Figure> other) {
    return Range.sum(one).equals(Range.sum(other));
  }

  private boolean isTooMany(List<Figure> together, List<Figure> best) {
    return versions.stream().anyMatch(all -> tooSmall(all, together))
        || (totals.bearOut(best) && !totals.bearOut(together));
  }

  private static boolean tooSmall(Version all, List<Figure> together) {
    return Kinds.mixed(all.figures()) && all.sum().most() < Range.sum(together).least();
  }

  private static boolean leftOut(Version version, List<Figure> best) {
    return Kinds.apart(version.figures(), best);
  }
}

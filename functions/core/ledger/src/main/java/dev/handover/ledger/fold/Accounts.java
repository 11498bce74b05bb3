package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Figure;
import dev.handover.model.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays the versions of one direction side by side: the best supported, and what differs from it.
 */
final class Accounts {
  private final List<Version> versions;

  /**
   * @param versions each with all who tell it or a vaguer one, best first
   */
  private Accounts(List<Version> versions) {
    this.versions = versions;
  }

  /** The accounts of a direction, the best one first. */
  static List<Account> of(List<Version> told) {
    return new Accounts(supported(told)).accounts();
  }

  /** The versions in the order of who tells them; whoever tells less bears out who tells more. */
  static List<Version> supported(List<Version> told) {
    // "They swapped prisoners" contradicts no number, so it is no version beside one.
    List<Version> counted = told.stream().filter(Version::counted).toList();
    List<Version> rivals = counted.isEmpty() ? told : counted;
    return rivals.stream()
        .map(version -> borneOut(version, rivals))
        .sorted(Version.BEST_FIRST)
        .toList();
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
        if (versions.stream().noneMatch(all -> tooSmall(all, together))) {
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

  private static boolean tooSmall(Version all, List<Figure> together) {
    return Kinds.mixed(all.figures()) && all.sum().most() < Range.sum(together).least();
  }

  private static boolean leftOut(Version version, List<Figure> best) {
    return Kinds.apart(version.figures(), best);
  }
}

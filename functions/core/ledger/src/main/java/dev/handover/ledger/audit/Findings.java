package dev.handover.ledger.audit;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What an audit of the whole table found.
 *
 * @param articles how many there are, tombstones left out
 * @param exchanges how many any voice tells of
 * @param unsettled those whose books changed from look to look, so that nothing can be said of them
 */
public record Findings(
    int articles,
    int voices,
    int postings,
    int exchanges,
    List<Difference> differences,
    SortedSet<Subject> unsettled) {
  public Findings {
    differences = List.copyOf(differences);
    unsettled = Collections.unmodifiableSortedSet(new TreeSet<>(unsettled));
  }

  /** Whether every book agrees. */
  public boolean clean() {
    return differences.isEmpty() && unsettled.isEmpty();
  }

  /** Whose books do not, voices first. */
  public SortedSet<Subject> subjects() {
    SortedSet<Subject> subjects = new TreeSet<>();
    differences.forEach(difference -> subjects.add(difference.subject()));
    return subjects;
  }
}

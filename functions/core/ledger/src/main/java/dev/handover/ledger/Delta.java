package dev.handover.ledger;

import dev.handover.ledger.posting.Identity;
import dev.handover.ledger.posting.Posting;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How one write changes one exchange, old and new netted, since an item may stand only once in a
 * transaction. An exchange of which as much is told as before has changed too: who tells it, and
 * with which words.
 */
final class Delta {
  private final String exchange;
  private Optional<Identity> identity = Optional.empty();
  private int voices;
  private final Map<String, Integer> claims = new TreeMap<>();

  private Delta(String exchange) {
    this.exchange = exchange;
  }

  /**
   * One for each exchange that changes.
   *
   * @param reprinted exchanges of voices that one article more prints, or one fewer
   */
  static List<Delta> net(
      List<Posting> entered, List<OldPosting> undone, Collection<String> reprinted) {
    Map<String, Delta> deltas = new TreeMap<>();
    for (Posting posting : entered) {
      Delta delta = deltas.computeIfAbsent(posting.exchange().id(), Delta::new);
      delta.identity = Optional.of(posting.exchange());
      delta.count(posting.claims(), 1);
    }
    for (OldPosting posting : undone) {
      deltas.computeIfAbsent(posting.exchange(), Delta::new).count(posting.claims(), -1);
    }
    reprinted.forEach(exchange -> deltas.computeIfAbsent(exchange, Delta::new));
    // A claim that is undone and entered again does not change.
    deltas.values().forEach(delta -> delta.claims.values().removeIf(count -> count == 0));
    return List.copyOf(deltas.values());
  }

  private void count(Collection<String> said, int sign) {
    voices += sign;
    said.forEach(claim -> claims.merge(claim, sign, Integer::sum));
  }

  String exchange() {
    return exchange;
  }

  /** Present where the write enters something. */
  Optional<Identity> identity() {
    return identity;
  }

  int voices() {
    return voices;
  }

  Map<String, Integer> claims() {
    return claims;
  }
}

package dev.handover.ledger.audit;

import dev.handover.ledger.posting.Balance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * An exchange's entry beside its postings.
 *
 * @param entry empty where the table has none
 * @param summed the fresh sum over all its postings
 * @param constants parties, days and place as the postings give them, by attribute; empty where
 *     none of them gives it
 */
public record ExchangeBooks(
    String id, Optional<Entry> entry, Balance summed, Map<String, String> constants)
    implements Books {
  /** The number of voices, where that differs. */
  public static final String VOICES = "voices";

  /** How much room claims of zero take, where that is too much. */
  public static final String IDLE = "bytes of claims that nobody makes";

  /** A tenth of what an item holds; fewer zeros do no harm. */
  private static final int IDLE_BYTES_MAX = 40_000;

  private static final Balance NONE = new Balance(0, new TreeMap<>());
  private static final String MISSING = "missing";

  public ExchangeBooks {
    constants = Map.copyOf(constants);
  }

  /**
   * What the table says of the exchange.
   *
   * @param idleBytes length of the names of the claims that are kept as zeros
   */
  public record Entry(Map<String, String> constants, Balance balance, int idleBytes) {
    public Entry {
      constants = Map.copyOf(constants);
    }

    /** With one more of what never changes. */
    public Entry with(String name, String value) {
      Map<String, String> more = new HashMap<>(constants);
      more.put(name, value);
      return new Entry(more, balance, idleBytes);
    }
  }

  /** Whether claims of zero take so much room that they ought to go. */
  public boolean overgrown() {
    return entry.filter(found -> found.idleBytes() > IDLE_BYTES_MAX).isPresent();
  }

  /** All that is wrong; nothing with an entry that counts nothing, as nobody sees it. */
  @Override
  public List<Difference> differences() {
    Balance stored = entry.map(Entry::balance).orElse(NONE);
    List<Difference> differences = new ArrayList<>();
    compare(VOICES, stored.voices(), summed.voices(), differences);
    for (String claim : united(stored.counts(), summed.counts())) {
      compare(
          claim,
          stored.counts().getOrDefault(claim, 0),
          summed.counts().getOrDefault(claim, 0),
          differences);
    }
    if (!constants.isEmpty()) {
      entry.ifPresent(found -> compare(found.constants(), differences));
    }
    entry
        .filter(_ -> overgrown())
        .map(found -> Integer.toString(found.idleBytes()))
        .ifPresent(idle -> differences.add(difference(IDLE, idle, "at most " + IDLE_BYTES_MAX)));
    return differences;
  }

  private void compare(String what, int stored, int fresh, List<Difference> differences) {
    if (stored != fresh) {
      differences.add(difference(what, Integer.toString(stored), Integer.toString(fresh)));
    }
  }

  private void compare(Map<String, String> stored, List<Difference> differences) {
    for (String name : united(stored, constants)) {
      String found = stored.getOrDefault(name, MISSING);
      String fresh = constants.getOrDefault(name, MISSING);
      if (!found.equals(fresh)) {
        differences.add(difference(name, found, fresh));
      }
    }
  }

  private static SortedSet<String> united(Map<String, ?> some, Map<String, ?> others) {
    SortedSet<String> all = new TreeSet<>(some.keySet());
    all.addAll(others.keySet());
    return all;
  }

  private Difference difference(String what, String stored, String fresh) {
    return new Difference(new Subject(Subject.Kind.EXCHANGE, id), what, stored, fresh);
  }
}

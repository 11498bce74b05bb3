package dev.handover.ledger.fold;

import dev.handover.ledger.nearcopy.NearCopies;
import dev.handover.ledger.nearcopy.Sketch;
import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Posting;
import dev.handover.model.Report;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All who tell of an exchange, near copies of one text taken as one. Texts beyond those that were
 * read are known by number only.
 */
final class Witnesses {
  private final Balance balance;
  private final List<Posting> postings;
  private final List<Told> told;
  private final NearCopies copies;

  private Witnesses(Balance balance, List<Posting> postings, NearCopies copies) {
    this.balance = balance;
    this.postings = postings;
    this.told = Told.of(postings);
    this.copies = copies;
  }

  /** In the order of their voices' ids, whatever the order they come in. */
  static Witnesses of(Balance balance, Collection<Posting> postings) {
    List<Posting> sorted = Told.sorted(postings);
    Map<String, Sketch> sketches =
        sorted.stream()
            .collect(
                Collectors.toMap(
                    Posting::voice, posting -> posting.imprint().sketch(), (one, same) -> one));
    return new Witnesses(balance, sorted, NearCopies.among(sketches));
  }

  Balance balance() {
    return balance;
  }

  List<Told> told() {
    return told;
  }

  /** How many independent voices there are. */
  int voices() {
    return copies.groups().size() + unread();
  }

  /** How many different texts there are. */
  int texts() {
    return (int) postings.stream().map(Posting::voice).distinct().count() + unread();
  }

  private int unread() {
    return Math.max(0, balance.voices() - postings.size());
  }

  /** Who makes a counted claim. */
  Backing claiming(String claim) {
    List<Posting> read =
        postings.stream().filter(posting -> posting.claims().contains(claim)).toList();
    int counted = balance.counts().getOrDefault(claim, 0);
    return new Backing(sources(read.stream()), Math.max(0, counted - read.size()), unread());
  }

  /** How many independent voices say each value. */
  <T> Map<T, Integer> voices(Function<Report, ? extends Collection<T>> field) {
    Map<T, Backing> backings = new HashMap<>();
    for (Told one : told) {
      Backing voice = Backing.of(source(one.voice()));
      for (T value : field.apply(one.report())) {
        backings.merge(value, voice, Backing::and);
      }
    }
    return backings.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, backing -> backing.getValue().voices()));
  }

  private Set<String> sources(Stream<Posting> read) {
    return read.map(posting -> source(posting.voice())).collect(Collectors.toSet());
  }

  private String source(String voice) {
    return copies.representative(voice);
  }
}

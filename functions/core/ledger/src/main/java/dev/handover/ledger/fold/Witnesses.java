package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Posting;
import dev.handover.model.Report;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All who tell of an exchange, near copies of one text taken as one. Texts beyond those that were
 * read are known by number only.
 */
final class Witnesses {
  private final Balance balance;
  private final List<Posting> postings;
  private final Map<String, String> independent;

  private Witnesses(Balance balance, List<Posting> postings, Map<String, String> independent) {
    this.balance = balance;
    this.postings = postings;
    this.independent = independent;
  }

  /** In the order of their voices' ids, whatever the order they come in. */
  static Witnesses of(Balance balance, Collection<Posting> postings) {
    List<Posting> sorted = Told.sorted(postings);
    return new Witnesses(
        balance,
        sorted,
        sorted.stream()
            .map(Posting::voice)
            .distinct()
            .collect(Collectors.toMap(voice -> voice, voice -> voice)));
  }

  Balance balance() {
    return balance;
  }

  List<Posting> postings() {
    return postings;
  }

  List<Told> told() {
    return Told.of(postings);
  }

  /** How many independent voices there are. */
  int voices() {
    int unread = Math.max(0, balance.voices() - postings.size());
    return Set.copyOf(independent.values()).size() + unread;
  }

  /** Who makes a counted claim. */
  Backing claiming(String claim) {
    List<Posting> read =
        postings.stream().filter(posting -> posting.claims().contains(claim)).toList();
    int counted = balance.counts().getOrDefault(claim, 0);
    return new Backing(sources(read.stream()), Math.max(0, counted - read.size()));
  }

  /** Who of those that were read makes any claim that fits. */
  Backing saying(Predicate<Posting> fits) {
    return new Backing(sources(postings.stream().filter(fits)), 0);
  }

  /** How many independent voices say each value. */
  <T> Map<T, Integer> voices(Function<Report, ? extends Collection<T>> field) {
    Map<T, Backing> backings = new HashMap<>();
    for (Told one : told()) {
      Backing voice = new Backing(Set.of(source(one.voice())), 0);
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
    return independent.getOrDefault(voice, voice);
  }
}

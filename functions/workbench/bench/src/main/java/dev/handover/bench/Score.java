package dev.handover.bench;

import dev.handover.bench.Annotation.Exchange;
import dev.handover.bench.Matching.Couple;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How well articles were read.
 *
 * @param counts one for each slot. An exchange is a hit when its pair agrees in the date; the other
 *     slots count the values of paired exchanges, and those without a partner are missed or
 *     spurious in full
 * @param published articles whose own date is right
 * @param negatives of the articles that report no exchange, those for which one was predicted
 * @param perfect articles with the same exchanges, and these with the same parties, dates,
 *     statuses, directions and counts
 */
record Score(Map<Slot, Count> counts, Share published, Share negatives, Share perfect) {
  static final Score NONE = new Score(each(slot -> Count.NONE), Share.NONE, Share.NONE, Share.NONE);

  private static final List<Slot> PERFECT = List.of(Slot.PARTY, Slot.STATUS, Slot.COUNT);

  Score {
    counts = Collections.unmodifiableMap(new EnumMap<>(counts));
  }

  /** The score of one article. */
  static Score of(Annotation gold, Annotation predicted) {
    Matching matching = Matching.of(gold.exchanges(), predicted.exchanges());
    return new Score(
        each(
            slot ->
                switch (slot) {
                  case EXCHANGE -> exchanges(matching);
                  case TALLY -> tallies(gold, predicted);
                  default -> values(slot, matching);
                }),
        Share.one(predicted.published().equals(gold.published())),
        gold.exchanges().isEmpty() ? Share.one(!predicted.exchanges().isEmpty()) : Share.NONE,
        Share.one(isPerfect(matching)));
  }

  /** The score of the articles of both. */
  Score plus(Score other) {
    return new Score(
        each(slot -> count(slot).plus(other.count(slot))),
        published.plus(other.published),
        negatives.plus(other.negatives),
        perfect.plus(other.perfect));
  }

  /** How many values of a slot there are, and how many of them are right. */
  Count count(Slot slot) {
    return counts.getOrDefault(slot, Count.NONE);
  }

  /** The running totals of the two, which belong to no exchange. */
  static Count tallies(Annotation gold, Annotation predicted) {
    return Count.of(tallies(gold), tallies(predicted));
  }

  static List<Value> tallies(Annotation annotation) {
    return annotation.tallies().stream().map(sum -> Value.exact(sum.to(), sum.count())).toList();
  }

  private static Count exchanges(Matching matching) {
    int paired = matching.couples().size();
    return new Count(
        (int) matching.couples().stream().filter(Couple::sameDate).count(),
        paired + matching.missed().size(),
        paired + matching.spurious().size());
  }

  private static Count values(Slot slot, Matching matching) {
    return matching.couples().stream()
        .map(couple -> couple.count(slot))
        .reduce(
            new Count(0, size(slot, matching.missed()), size(slot, matching.spurious())),
            Count::plus);
  }

  private static int size(Slot slot, List<Exchange> exchanges) {
    return exchanges.stream().mapToInt(exchange -> Slots.values(slot, exchange).size()).sum();
  }

  private static boolean isPerfect(Matching matching) {
    return matching.missed().isEmpty()
        && matching.spurious().isEmpty()
        && matching.couples().stream()
            .allMatch(
                couple ->
                    couple.sameDate()
                        && PERFECT.stream().allMatch(slot -> couple.count(slot).isPerfect()));
  }

  private static Map<Slot, Count> each(Function<Slot, Count> count) {
    return Arrays.stream(Slot.values()).collect(Collectors.toMap(slot -> slot, count));
  }
}

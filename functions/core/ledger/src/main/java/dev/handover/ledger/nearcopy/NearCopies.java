package dev.handover.ledger.nearcopy;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Which voices are one source: groups in which every two texts are near copies of one another.
 *
 * <p>Nearness is not transitive. Were each text to join whatever it is near to, a live blog that
 * prints two agencies' texts would make one source of both. So the nearest pairs are joined first,
 * and two groups only if each text of one is near to each of the other. The groups depend on the
 * sketches and ids alone.
 *
 * <p>A group says that its voices are one source, not that they claim the same: a correction (207,
 * then 195) is a near copy of what it corrects. Whoever counts sources counts a group once for each
 * different claim that its voices make.
 */
public final class NearCopies {
  private final NavigableMap<String, NavigableSet<String>> groups = new TreeMap<>();

  private record Pair(String one, String other, double likeness) {}

  private NearCopies() {}

  /**
   * Groups voices. Every two are compared, so this is for the voices of one exchange, not of a
   * table.
   *
   * @param sketches by voice id
   */
  public static NearCopies among(Map<String, Sketch> sketches) {
    NavigableMap<String, Sketch> sorted = new TreeMap<>(sketches);
    NearCopies copies = new NearCopies();
    sorted.keySet().forEach(voice -> copies.groups.put(voice, new TreeSet<>(List.of(voice))));
    nearest(sorted).forEach(pair -> copies.join(pair, sorted));
    return copies;
  }

  /** All groups, also those of one voice, by their representatives. */
  public List<NavigableSet<String>> groups() {
    return groups.entrySet().stream()
        .filter(voice -> voice.getValue().first().equals(voice.getKey()))
        .map(voice -> Collections.unmodifiableNavigableSet(voice.getValue()))
        .toList();
  }

  /**
   * The voice that stands for a voice's group: the one with the smallest id.
   *
   * @throws IllegalArgumentException for a voice that is not among those grouped
   */
  public String representative(String voice) {
    NavigableSet<String> group = groups.get(voice);
    if (group == null) {
      throw new IllegalArgumentException("No sketch was given of the voice " + voice);
    }
    return group.first();
  }

  private static Stream<Pair> nearest(NavigableMap<String, Sketch> sketches) {
    List<Pair> pairs = new ArrayList<>();
    sketches.forEach(
        (one, sketch) ->
            sketches.headMap(one).entrySet().stream()
                .filter(other -> other.getValue().nearCopyOf(sketch))
                .map(other -> new Pair(other.getKey(), one, other.getValue().likeness(sketch)))
                .forEach(pairs::add));
    return pairs.stream()
        .sorted(
            comparingDouble(Pair::likeness)
                .reversed()
                .thenComparing(comparing(Pair::one))
                .thenComparing(comparing(Pair::other)));
  }

  private void join(Pair pair, NavigableMap<String, Sketch> sketches) {
    NavigableSet<String> one = group(pair.one());
    NavigableSet<String> other = group(pair.other());
    if (!one.contains(pair.other()) && allNear(one, other, sketches)) {
      one.addAll(other);
      other.forEach(voice -> groups.put(voice, one));
    }
  }

  private NavigableSet<String> group(String voice) {
    return Objects.requireNonNull(groups.get(voice));
  }

  private static boolean allNear(
      NavigableSet<String> ones, NavigableSet<String> others, Map<String, Sketch> sketches) {
    return ones.stream()
        .map(one -> Objects.requireNonNull(sketches.get(one)))
        .allMatch(
            one ->
                others.stream()
                    .map(other -> Objects.requireNonNull(sketches.get(other)))
                    .allMatch(one::nearCopyOf));
  }
}

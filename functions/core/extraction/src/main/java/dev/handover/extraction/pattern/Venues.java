package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the places in a sentence are of a handover: the nearest word before a place that governs
 * places tells whether people were brought there, or captured, held and talked about. Adds mentions
 * labelled {@code venue} with the place's name, and {@code ungoverned} where no such word stands.
 */
final class Venues {
  /** A word further away, in words, governs another place. */
  static final int REACH_MAX = 14;

  private static final int NOWHERE = -1;

  /** Words that only say where another place lies. */
  private static final Set<String> AROUND = Set.of("in", "near", "outside");

  private static final List<String> HERE = List.of("towards", "scene");
  private static final List<String> ELSEWHERE = List.of("elsewhere", "offscene");

  /** A word closer than this governs whatever the place itself is called. */
  static final int CLOSE_MAX = 3;

  /**
   * A word that governs places.
   *
   * @param here whether they are of the handover
   * @param directed whether only those behind a preposition of direction are
   * @param taking whether it means a capture where it does not govern a direction: "taken at"
   * @param giving whether a seat of government behind it is a side: "handed over to Kyiv"
   */
  private record Governor(
      int end, int length, boolean here, boolean directed, boolean taking, boolean giving) {}

  private final Lattice lattice;

  /** For each token, the governing word that ends with it; the longest: "taken prisoner". */
  private final List<Optional<Governor>> governors;

  Venues(Lattice lattice) {
    this.lattice = lattice;
    this.governors =
        new ArrayList<>(Collections.nCopies(lattice.tokens().size(), Optional.empty()));
    HERE.forEach(label -> note(label, true));
    ELSEWHERE.forEach(label -> note(label, false));
  }

  private void note(String label, boolean here) {
    for (Mention mention : lattice.labelled(label)) {
      int last = mention.end() - 1;
      if (governors.get(last).filter(one -> one.length() >= mention.length()).isEmpty()) {
        governors.set(
            last,
            Optional.of(
                new Governor(
                    mention.end(),
                    mention.length(),
                    here,
                    mention.value().equals("to"),
                    mention.value().equals("take"),
                    mention.value().equals("give"))));
      }
    }
  }

  void run() {
    for (Sentence sentence : lattice.document().sentences()) {
      int venueEnd = NOWHERE;
      for (Mention place : lattice.within("location", sentence.start(), sentence.end())) {
        Optional<Boolean> here = isOfHandover(place, sentence);
        if (place.start() == venueEnd && isAround(place)) {
          venueEnd = place.end();
        } else if (here.isEmpty()) {
          add("ungoverned", place);
        } else if (here.get()) {
          add("venue", place);
          venueEnd = place.end();
        }
      }
    }
  }

  /** "At Erez in Israel": where the place just told lies. */
  private boolean isAround(Mention place) {
    return AROUND.contains(lattice.tokens().get(place.start()).key());
  }

  private void add(String label, Mention place) {
    lattice.add(
        new Mention(
            label, place.start(), place.end(), place.value(), place.origin(), List.of(place)));
  }

  /** Whether the word that governs a place is of a handover; empty where none governs it. */
  private Optional<Boolean> isOfHandover(Mention place, Sentence sentence) {
    if (isPartOfWord(place.end())) {
      return Optional.of(false);
    }
    int first = Math.max(sentence.start(), place.start() - REACH_MAX);
    Optional<Governor> before = last(place.start() - 1, first, place);
    if (before.filter(one -> one.giving() && isSide(place)).isPresent()) {
      return Optional.of(false);
    }
    if (before.filter(one -> one.taking() && !isDirection(place.start())).isPresent()) {
      return Optional.of(false);
    }
    if (before.filter(one -> place.start() - one.end() <= CLOSE_MAX).isPresent()) {
      return before.map(Governor::here);
    }
    Optional<Governor> behind =
        first == sentence.start() ? next(place, sentence.end()) : Optional.empty();
    return last(place.end() - 1, place.start(), place)
        .or(() -> before)
        .or(() -> behind)
        .map(Governor::here);
  }

  /** "UAE-brokered", "Kyiv's": the place is said of something else. */
  private boolean isPartOfWord(int end) {
    return end < lattice.tokens().size()
        && Set.of("-", "'s", "'").contains(lattice.tokens().get(end).key());
  }

  private Optional<Governor> last(int from, int to, Mention place) {
    for (int at = from; at >= to; at--) {
      if (governs(at, place)) {
        return governors.get(at);
      }
    }
    return Optional.empty();
  }

  /** "At the Lower Dubrava checkpoint, 30 soldiers crossed": what follows the place governs it. */
  private Optional<Governor> next(Mention place, int limit) {
    int last = Math.min(limit, place.end() + REACH_MAX);
    for (int at = place.end(); at < last; at++) {
      if (governors.get(at).isPresent()) {
        return governors.get(at);
      }
    }
    return Optional.empty();
  }

  /** "Taken at Kyiv" is not "taken to Kyiv". */
  private boolean governs(int at, Mention place) {
    return governors
        .get(at)
        .filter(one -> !one.directed() || isDirection(place.start()))
        .isPresent();
  }

  private boolean isSide(Mention place) {
    return place.length() == 2
        && lattice.tokens().get(place.start()).key().equals("to")
        && lattice.at("party", place.start() + 1).isPresent();
  }

  private boolean isDirection(int at) {
    return lattice.at("direction", at).isPresent();
  }
}

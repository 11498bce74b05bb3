package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PlaceLists;
import dev.handover.extraction.pattern.Governors.Governor;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which of the places in a sentence are of a handover: the nearest word before a place that governs
 * places tells whether people were brought there, or captured, held and talked about. Adds mentions
 * labelled {@code venue} with the place's name, and {@code ungoverned} where no such word stands.
 */
final class Venues {
  /** A word further away, in words, governs another place. */
  static final int REACH_MAX = 14;

  private static final int NOWHERE = -1;

  /** ", a town" and ", a small border town" stand between a place and where it lies. */
  private static final int APPOSITION_MIN = 3;

  private static final int APPOSITION_MAX = 6;

  /** A word closer than this governs whatever the place itself is called. */
  static final int CLOSE_MAX = 3;

  /** So many words name whoever receives the freed: "to US military officials". */
  static final int RECEIVER_MAX = 5;

  /** How far behind the words for a capture, in tokens, its place stands. */
  private static final int HELD_REACH_MAX = 14;

  /** So many words name whoever is given. */
  static final int GIVEN_MAX = 6;

  private final Lattice lattice;

  private final Governors governors;

  Venues(Lattice lattice) {
    this.lattice = lattice;
    this.governors = new Governors(lattice);
  }

  void run() {
    for (Sentence sentence : lattice.document().sentences()) {
      int venueEnd = NOWHERE;
      Optional<Boolean> here = Optional.empty();
      for (Mention place : lattice.within("location", sentence.start(), sentence.end())) {
        here = place.origin().equals(PlaceLists.ORIGIN) ? here : isOfHandover(place, sentence);
        if (venueEnd != NOWHERE && isAround(place, venueEnd)) {
          venueEnd = place.end();
        } else if (here.isEmpty()) {
          add("ungoverned", place);
        } else if (here.get()) {
          departure(place).ifPresent(from -> add("venue", from));
          add("venue", place);
          venueEnd = place.end();
        }
      }
    }
  }

  /**
   * "At Erez in Israel", "at Erez, a post on the border with Israel": where the place told lies.
   */
  private boolean isAround(Mention place, int end) {
    return place.start() == end
        ? lattice.has("around", place.start())
        : isApposition(end, place.start());
  }

  private static boolean isArticle(String key) {
    return key.equals("a") || key.equals("an") || key.equals("the");
  }

  /** Whether a comma, an article and a word or two stand between. */
  private boolean isApposition(int from, int to) {
    return to - from >= APPOSITION_MIN
        && to - from <= APPOSITION_MAX
        && key(from).equals(",")
        && isArticle(key(from + 1))
        && lattice.tokens().subList(from + 1, to).stream().allMatch(Token::isWord)
        && lattice.within("verb.group", from, to).isEmpty();
  }

  /** Where a way begins: "flown from Aden to Sanaa"; nobody is handed over in a prison. */
  private Optional<Mention> departure(Mention place) {
    if (!isDirection(place.start())) {
      return Optional.empty();
    }
    return Stream.of(1, 2, 3, 4)
        .map(length -> place.start() - length)
        .filter(at -> at > 0 && key(at - 1).equals("from"))
        .flatMap(at -> lattice.at("spot", at).stream())
        .filter(spot -> spot.end() == place.start())
        .filter(spot -> governors.endingAt(spot.end() - 1).filter(Governor::holding).isEmpty())
        .findFirst();
  }

  private void add(String label, Mention place) {
    lattice.add(
        new Mention(
            label, place.start(), place.end(), place.value(), place.origin(), List.of(place)));
  }

  /** Whether the word that governs a place is of a handover; empty where none governs it. */
  private Optional<Boolean> isOfHandover(Mention place, Sentence sentence) {
    if (isPartOfWord(place.end())
        || lattice.has("mediation", place.end())
        || lattice.overlaps("heldclause", place)
        || isOfCapture(place)) {
      return Optional.of(false);
    }
    Optional<Governor> own = governors.endingAt(place.start());
    if (own.filter(Governor::here).isPresent()) {
      return own.map(Governor::here);
    }
    int first = first(place, sentence);
    Optional<Governor> before = last(place.start() - 1, first, place).map(one -> giver(one, first));
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
        first == sentence.start() || endsClause(first - 1)
            ? next(place, sentence.end())
            : Optional.empty();
    return last(place.end() - 1, place.start(), place)
        .or(() -> before)
        .or(() -> behind)
        .map(Governor::here);
  }

  /** "Who was seized with her driver at a post in Erez": where she was seized. */
  private boolean isOfCapture(Mention place) {
    return lattice.within("heldclause", place.start() - HELD_REACH_MAX, place.start()).stream()
        .filter(clause -> lattice.has("relativepronoun", clause.start()))
        .anyMatch(clause -> goesOn(clause, place));
  }

  private boolean goesOn(Mention clause, Mention place) {
    return Stream.of("aside", "verb.group", "conjunction")
        .noneMatch(label -> lattice.standsBetween(label, clause, place));
  }

  /**
   * "Handed to a US delegation at Erez", "exchanged prisoners at Erez": whoever receives the freed,
   * or is given, is where they are handed over.
   */
  private Governor giver(Governor receiver, int first) {
    int object = receiver.end() - receiver.length();
    Optional<Governor> verb =
        object > first ? governors.endingAt(object - 1).filter(Governor::giving) : Optional.empty();
    if (verb.isPresent()) {
      return verb.get();
    }
    int from = Math.max(first, object - RECEIVER_MAX);
    for (int at = object - 1; at > from && !receiver.here() && !key(at).equals(","); at--) {
      if (key(at).equals("to")) {
        return givingBefore(at, first).orElse(receiver);
      }
    }
    return receiver;
  }

  /** The verb by which somebody is given: "handed 30 soldiers over to". */
  private Optional<Governor> givingBefore(int to, int first) {
    int from = Math.max(first, to - GIVEN_MAX);
    for (int at = to - 1; at >= from && !key(at).equals(","); at--) {
      Optional<Governor> verb = governors.endingAt(at);
      if (verb.filter(one -> one.giving() || !one.here()).isPresent()) {
        return verb.filter(Governor::giving);
      }
    }
    return Optional.empty();
  }

  /** Behind the last semicolon within reach: "31 are free; the games open in Italy". */
  private int first(Mention place, Sentence sentence) {
    int limit = Math.max(sentence.start(), place.start() - REACH_MAX);
    int at = place.start();
    while (at > limit && !endsClause(at - 1)) {
      at--;
    }
    return at;
  }

  private boolean endsClause(int at) {
    return key(at).equals(";");
  }

  /** "UAE-brokered", "Kyiv's", as "through UAE mediation": the place is said of something else. */
  private boolean isPartOfWord(int end) {
    return end < lattice.tokens().size()
        && Set.of("-", "'s", "'").contains(lattice.tokens().get(end).key());
  }

  private Optional<Governor> last(int from, int to, Mention place) {
    for (int at = from; at >= to; at--) {
      if (governs(at, place)) {
        return governors.endingAt(at);
      }
    }
    return Optional.empty();
  }

  /** "At the Lower Dubrava checkpoint, 30 soldiers crossed": what follows the place governs it. */
  private Optional<Governor> next(Mention place, int limit) {
    int last = Math.min(limit, place.end() + REACH_MAX);
    for (int at = place.end(); at < last && !endsClause(at); at++) {
      if (governors.endingAt(at).isPresent()) {
        return governors.endingAt(at);
      }
    }
    return Optional.empty();
  }

  /** "Taken at Kyiv" is not "taken to Kyiv". */
  private boolean governs(int at, Mention place) {
    return governors
        .endingAt(at)
        .filter(one -> one.governs(isDirection(place.start())))
        .isPresent();
  }

  /** "To Kyiv", which is its government; "to Qatar" leads there. */
  private boolean isSide(Mention place) {
    int name = place.start() + 1;
    return place.length() == 2
        && lattice.tokens().get(place.start()).key().equals("to")
        && lattice.has("party", name)
        && !lattice.has("country", name);
  }

  private String key(int at) {
    return lattice.tokens().get(at).key();
  }

  private boolean isDirection(int at) {
    return lattice.at("direction", at).isPresent();
  }
}

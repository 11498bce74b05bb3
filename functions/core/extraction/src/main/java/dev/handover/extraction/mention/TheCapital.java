package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which city "the capital" is: that of whoever was named last before it in its sentence. "The Danes
 * were flown to the capital" is Copenhagen. Adds mentions labelled {@code location}.
 */
final class TheCapital {
  /** Whoever is named further ahead, in tokens, is somebody else. */
  static final int REACH_MAX = 40;

  private final Lattice lattice;
  private final Parties parties;

  private TheCapital(Lattice lattice, Parties parties) {
    this.lattice = lattice;
    this.parties = parties;
  }

  static void run(Lattice lattice, Parties parties) {
    TheCapital capital = new TheCapital(lattice, parties);
    lattice.document().sentences().forEach(capital::find);
  }

  private void find(Sentence sentence) {
    for (int at = sentence.start(); at + 2 < sentence.end(); at++) {
      if (lattice.has("capitalbefore", at) && isCapital(at + 1)) {
        add(at, sentence);
      }
    }
  }

  /** Not "the capital of the province", nor "the capital Doha". */
  private boolean isCapital(int at) {
    int behind = at + 2;
    return key(at).equals("the")
        && key(at + 1).equals("capital")
        && !lattice.has("capitalbehind", behind)
        && !lattice.has("place", behind)
        && !(key(behind).equals(",") && lattice.has("place", behind + 1));
  }

  private void add(int start, Sentence sentence) {
    named(Math.max(sentence.start(), start - REACH_MAX), start)
        .flatMap(country -> parties.capital(country))
        .ifPresent(
            city ->
                lattice.add(
                    new Mention("location", start, start + 3, city, "the capital", List.of())));
  }

  /** The country named last between two tokens. */
  private Optional<Party> named(int from, int to) {
    List<Mention> named = new ArrayList<>();
    Stream.of("party", "nation", "nationals")
        .forEach(label -> named.addAll(lattice.within(label, from, to)));
    return named.stream()
        .max(Comparator.comparingInt(Mention::start))
        .map(mention -> mention.value(Party.class));
  }

  private String key(int at) {
    return at < lattice.tokens().size() ? lattice.tokens().get(at).key() : "";
  }
}

package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Places told together, of which only the first has a preposition: "were freed in Homs, Idlib and
 * Hama". Adds mentions labelled {@code location} for the others.
 */
public final class PlaceLists {
  /** The origin of those that follow the first. */
  public static final String ORIGIN = "list of places";

  private final Lattice lattice;

  private PlaceLists(Lattice lattice) {
    this.lattice = lattice;
  }

  static void run(Lattice lattice) {
    PlaceLists lists = new PlaceLists(lattice);
    for (Mention place : lattice.labelled("location")) {
      lists.others(place.end()).stream().map(PlaceLists::location).forEach(lattice::add);
    }
  }

  /** What follows a place: spots behind commas, and one behind "and", which ends the list. */
  private List<Mention> others(int end) {
    List<Mention> others = new ArrayList<>();
    int at = end;
    while (at + 1 < lattice.tokens().size()) {
      String joint = lattice.tokens().get(at).key();
      boolean oxford = joint.equals(",") && lattice.has("placejoint", at + 1);
      boolean last = oxford || lattice.has("placejoint", at);
      Optional<Mention> spot = lattice.at("spot", oxford ? at + 2 : at + 1);
      if (spot.isEmpty() || !(last || joint.equals(","))) {
        return List.of();
      }
      others.add(spot.get());
      at = spot.get().end();
      if (last) {
        return acts(at) ? List.of() : others;
      }
    }
    return List.of();
  }

  /** "Was told in Oslo, and Norway said": a new clause begins. */
  private boolean acts(int at) {
    return Stream.of("say", "verb.group", "verb.past", "verb.third", "agree.past")
            .anyMatch(label -> lattice.has(label, at))
        || key(at).equals("'s");
  }

  private String key(int at) {
    return at < lattice.tokens().size() ? lattice.tokens().get(at).key() : "";
  }

  private static Mention location(Mention spot) {
    return new Mention("location", spot.start(), spot.end(), spot.value(), ORIGIN, List.of(spot));
  }
}

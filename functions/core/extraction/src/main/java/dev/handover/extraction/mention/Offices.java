package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Ministries, armies and movements whose country or name a phrase leaves to its context: "the
 * Justice Ministry", "their army", "the rebels". Adds mentions labelled {@code source}.
 */
final class Offices {
  private static final String ARMY = "Armed Forces";
  private static final List<String> SIDES = List.of("party", "nation", "nationals");

  private final Lattice lattice;
  private final Parties parties;
  private final Map<String, Source> bodies;
  private final Map<String, Source> ministries = new HashMap<>();
  private final boolean[] named;
  private final Optional<Party> firstArmed;
  private Optional<Party> country = Optional.empty();
  private Optional<Party> armed = Optional.empty();
  private Optional<Source> movement = Optional.empty();

  private Offices(Lattice lattice, Parties parties, Map<String, Source> bodies) {
    this.lattice = lattice;
    this.parties = parties;
    this.bodies = bodies;
    this.named = new boolean[lattice.tokens().size()];
    this.firstArmed = firstArmed();
  }

  static void run(Lattice lattice, Parties parties, Map<String, Source> bodies) {
    Offices offices = new Offices(lattice, parties, bodies);
    // What is named in full only later counts where nothing was named before.
    lattice.labelled("source").reversed().forEach(offices::learn);
    for (int at = 0; at < lattice.tokens().size(); at++) {
      offices.read(at);
    }
  }

  private void learn(Mention mention) {
    Arrays.fill(named, mention.start(), mention.end(), true);
    remember(mention.value(Source.class));
  }

  private void remember(Source source) {
    int space = source.name().indexOf(' ');
    if (source.kind() == Source.Kind.MINISTRY && space > 0) {
      ministries.put(source.name().substring(space + 1), source);
    }
  }

  private void read(int at) {
    lattice.at("source", at).map(source -> source.value(Source.class)).ifPresent(this::remember);
    lattice
        .at("movement", at)
        .ifPresent(mention -> movement = Optional.of(mention.value(Source.class)));
    if (lattice.at("movement", at).isEmpty() && lattice.at("organisation", at).isEmpty()) {
      SIDES.stream()
          .flatMap(label -> lattice.at(label, at).stream())
          .filter(side -> !isOfFoe(side) && !isNextDoor(side))
          .forEach(this::meet);
    }
    if (at > 0 && !named[at] && isDetermined(at)) {
      lattice
          .at("ministry", at)
          .ifPresent(mention -> ministry(mention).ifPresent(source -> add(mention, source)));
      lattice
          .at("band", at)
          .ifPresent(mention -> movement.ifPresent(source -> add(mention, source)));
    }
  }

  private void meet(Mention side) {
    country = Optional.of(side.value(Party.class));
    if (isArmed(side)) {
      armed = country;
    }
  }

  /** "The ministry", "the emirate's ministry". */
  private boolean isDetermined(int at) {
    return lattice.has("determiner", at - 1)
        || (at > 1 && is(at - 1, "'s") && lattice.has("realm", at - 2));
  }

  /** Whoever came "from Kiev-controlled territory" is not told of by Kiev's ministry. */
  private boolean isOfFoe(Mention side) {
    int end = side.end();
    boolean behind = isFoeland(end) || (is(end, "-") && isFoeland(end + 1));
    int by = is(side.start() - 1, "the") ? side.start() - 2 : side.start() - 1;
    return behind || (is(by, "by") && isFoeland(by - 1));
  }

  /** "On the border with Chad, an officer of the army said": of another country's. */
  private boolean isNextDoor(Mention side) {
    return lattice.endsBefore(
        "borderwith", is(side.start() - 1, "the") ? side.start() - 1 : side.start());
  }

  private boolean isFoeland(int at) {
    return at >= 0 && at < lattice.tokens().size() && lattice.has("foeland", at);
  }

  private boolean is(int at, String key) {
    return at >= 0 && at < lattice.tokens().size() && lattice.tokens().get(at).key().equals(key);
  }

  private void add(Mention mention, Source source) {
    lattice.add(
        new Mention(
            "source", mention.start(), mention.end(), source, "by context", java.util.List.of()));
  }

  private Optional<Source> ministry(Mention mention) {
    String canonical = mention.value(String.class);
    return Optional.ofNullable(ministries.get(canonical))
        .or(() -> countryOf(canonical).map(party -> ministry(party, canonical, words(mention))));
  }

  /** "The army" is that of a state: of the last one named, or else of the first. */
  private Optional<Party> countryOf(String canonical) {
    return canonical.equals(ARMY) && country.isPresent() ? armed.or(() -> firstArmed) : country;
  }

  private Optional<Party> firstArmed() {
    return SIDES.stream()
        .flatMap(label -> lattice.labelled(label).stream())
        .filter(this::isArmed)
        .min(Comparator.comparingInt(Mention::start))
        .map(side -> side.value(Party.class));
  }

  private boolean isArmed(Mention side) {
    return !lattice.has("armyless", side.start()) && !ArmedGroups.has(side.value(Party.class));
  }

  private Source ministry(Party party, String canonical, String words) {
    String adjective = parties.adjective(party);
    Source made = new Source(adjective + " " + canonical, Optional.of(party), Source.Kind.MINISTRY);
    return bodies.getOrDefault(adjective + " " + words, bodies.getOrDefault(made.name(), made));
  }

  private String words(Mention mention) {
    return String.join(
            " ",
            lattice.tokens().subList(mention.start(), mention.end()).stream()
                .map(token -> token.key())
                .toList())
        .replace(" 's", "'s");
  }
}

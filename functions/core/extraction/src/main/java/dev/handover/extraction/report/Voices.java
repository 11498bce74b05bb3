package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Citation;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Party;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a citation means: "it said" is whoever was cited before. To be asked in the order of the
 * text.
 */
final class Voices {
  /** An agency in brackets this early in an article is the one that publishes it. */
  static final int DATELINE_TOKENS_MAX = 80;

  /** A noun does not mean whoever was named before the last few sentences. */
  private static final int REFERENCE_TOKENS_MAX = 120;

  /** Both sides, until the article names who speaks for them. */
  static final Source EVERYBODY = new Source("both sides", Optional.empty(), Source.Kind.SIDE);

  private final Lattice lattice;
  private final List<Mention> named;
  private final Map<String, Source> inOffice = new HashMap<>();
  private final Set<Source> publishers = new HashSet<>();
  private final SequencedSet<Source> cited = new LinkedHashSet<>();
  private final Map<Source.Kind, Mention> lastByKind = new EnumMap<>(Source.Kind.class);
  private int namedBefore;

  /** The body for which somebody without a name was the last to speak: "an army spokesman". */
  private Optional<Source> spokenFor = Optional.empty();

  Voices(Lattice lattice) {
    this.lattice = lattice;
    this.named = lattice.labelled("source");
    for (Mention mention : named) {
      Source source = mention.value(Source.class);
      if (source.kind() == Source.Kind.OFFICIAL) {
        inOffice.merge(source.name(), source, (one, other) -> one.party().isEmpty() ? other : one);
      }
      if (source.kind() == Source.Kind.AGENCY && isByline(mention)) {
        publishers.add(source);
      }
    }
  }

  private boolean isByline(Mention agency) {
    int before = agency.start() - 1;
    return agency.start() < DATELINE_TOKENS_MAX
        && before >= 0
        && "(/".contains(lattice.tokens().get(before).key());
  }

  /**
   * Whoever a citation at a token means; empty where the article does not tell.
   *
   * @param post whether it says what office they hold
   */
  Optional<Source> of(Citation citation, int token, boolean post) {
    readNamesBefore(token);
    Optional<Source> source = meant(citation, token);
    if (!(citation instanceof Citation.Same)) {
      spokenFor = source.filter(one -> post && !one.isHuman() && one.isNamed());
    }
    return source.filter(one -> !publishers.contains(one)).map(this::remember);
  }

  private Optional<Source> meant(Citation citation, int token) {
    return switch (citation) {
      case Citation.Named(Source name) -> Optional.of(inOffice.getOrDefault(name.name(), name));
      case Citation.OfSide(Party party) ->
          Optional.of(new Source(party.code(), Optional.of(party), Source.Kind.SIDE));
      case Citation.Everybody() -> Optional.of(EVERYBODY);
      case Citation.Same(Set<Source.Kind> kinds, Optional<String> noun) ->
          noun.flatMap(this::citedAs)
              .or(() -> spokenFor.filter(_ -> kinds.contains(Source.Kind.OFFICIAL)))
              .or(() -> before(kinds, token));
    };
  }

  private void readNamesBefore(int token) {
    while (namedBefore < named.size() && named.get(namedBefore).end() <= token) {
      Mention mention = named.get(namedBefore);
      lastByKind.put(mention.value(Source.class).kind(), mention);
      namedBefore++;
    }
  }

  private Source remember(Source source) {
    if (source.isListed()) {
      cited.remove(source);
      cited.add(source);
    }
    return source;
  }

  /** "The headquarters": whoever was cited last by a name with that word. */
  private Optional<Source> citedAs(String noun) {
    return cited.reversed().stream().filter(one -> one.name().contains(noun)).findFirst();
  }

  /** A pronoun means whoever was cited last, a noun ("the chancellor") whoever was named last. */
  private Optional<Source> before(Set<Source.Kind> kinds, int token) {
    Optional<Source> lastNamed =
        kinds.stream()
            .flatMap(kind -> Stream.ofNullable(lastByKind.get(kind)))
            .filter(mention -> token - mention.end() <= REFERENCE_TOKENS_MAX)
            .max(Comparator.comparingInt(Mention::start))
            .map(mention -> mention.value(Source.class));
    Optional<Source> lastCited =
        cited.reversed().stream().filter(one -> kinds.contains(one.kind())).findFirst();
    boolean noun = !kinds.contains(Source.Kind.PERSON) && kinds.contains(Source.Kind.OFFICIAL);
    return noun ? lastNamed.or(() -> lastCited) : lastCited.or(() -> lastNamed);
  }
}

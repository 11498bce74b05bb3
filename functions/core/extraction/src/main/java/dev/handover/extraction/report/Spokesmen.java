package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names whoever speaks for a side: news says "Kyiv said" or "Ukrainian officials said" first, and a
 * few sentences later which body it was.
 */
final class Spokesmen {
  /** Further on, the side's voice is another one's. */
  static final int SENTENCES_MAX = 6;

  private final List<List<Utterance>> read;

  Spokesmen(List<List<Utterance>> read) {
    this.read = read;
  }

  void run() {
    for (int at = 0; at < read.size(); at++) {
      int sentence = at;
      read.get(at).replaceAll(said -> named(said, sentence));
    }
  }

  private Utterance named(Utterance said, int at) {
    if (said.speakers().stream().allMatch(Source::isNamed)) {
      return said;
    }
    List<Source> speakers = new ArrayList<>();
    for (Source one : said.speakers()) {
      List<Source> spokesmen = one.isNamed() ? List.of() : spokesmen(one, at);
      if (one.kind() != Source.Kind.UNNAMED || spokesmen.isEmpty()) {
        speakers.add(one);
      }
      spokesmen.stream().filter(other -> !speakers.contains(other)).forEach(speakers::add);
    }
    return said.by(speakers);
  }

  private List<Source> spokesmen(Source side, int at) {
    Map<Object, Source> byParty = new LinkedHashMap<>();
    for (int next = at; next < Math.min(read.size(), at + SENTENCES_MAX); next++) {
      for (Utterance said : read.get(next)) {
        said.speakers().stream()
            .filter(one -> speaksFor(one, side))
            .forEach(one -> one.party().ifPresent(party -> byParty.putIfAbsent(party, one)));
      }
    }
    return byParty.values().stream().limit(side.equals(Voices.EVERYBODY) ? 2 : 1).toList();
  }

  private static boolean speaksFor(Source source, Source side) {
    boolean anySide = side.equals(Voices.EVERYBODY);
    Optional<?> party = source.party();
    return source.isNamed()
        && source.kind() != Source.Kind.PERSON
        && source.kind() != Source.Kind.AGENCY
        && party.isPresent()
        && (anySide || party.equals(side.party()));
  }
}

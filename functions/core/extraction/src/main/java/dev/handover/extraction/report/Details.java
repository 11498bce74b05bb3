package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Mediators;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Attribute;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a sentence tells of an occasion besides its acts: who mediated, where, under which deal, who
 * is among the freed, the how-manieth it was.
 */
final class Details {
  /** So many tokens stand between an act and its place: "were freed on Monday, in Bern". */
  private static final int PLACE_REACH_MAX = 2;

  /** "It was": an ordinal right behind these tells which one that was. */
  private static final int BEHIND_SUBJECT_MAX = 2;

  /** So many tokens before a place tell of it in a clause of its own. */
  private static final int CLAUSE_MAX = 24;

  private final Lattice lattice;
  private final Deals deals;
  private final Parts parts;
  private final Between between;

  Details(Lattice lattice, Timeline timeline) {
    this.lattice = lattice;
    this.deals = new Deals(lattice, timeline);
    this.parts = new Parts(lattice);
    this.between = new Between(lattice);
  }

  /** Whether a sentence without an act goes on telling of the occasion before it. */
  boolean refersBack(Sentence sentence) {
    return !tells(sentence, "mediator", "agreement", "between") && tells(sentence, "swap", "freed");
  }

  /** Whether it says something of the freed or of an exchange, without naming which. */
  boolean goesOn(Sentence sentence) {
    return tells(sentence, "mediator", "agreement", "between", "thedeal")
        || (within("agree", sentence).isEmpty() && tells(sentence, "count", "trait", "venue"));
  }

  private boolean tells(Sentence sentence, String... labels) {
    return Stream.of(labels).anyMatch(label -> !within(label, sentence).isEmpty());
  }

  /** Gives what was told once of several occasions to all of them. */
  void share(List<Occasion> occasions) {
    deals.spread(occasions);
    parts.spread(occasions);
    occasions.stream()
        .findFirst()
        .filter(Occasion::hasHappened)
        .ifPresent(
            news ->
                lattice.labelled("dateline").forEach(place -> news.addPlace(place, quote(place))));
  }

  /** A sentence without an act, in the place of one. */
  Mention whole(Sentence sentence) {
    return new Mention("sentence", sentence.start(), sentence.end(), "", "sentence", List.of());
  }

  /** Whether a sentence tells of a deal or of who mediated. */
  boolean isOfBrokering(Sentence sentence) {
    return tells(sentence, "mediator", "agreement", "between");
  }

  /** Adds under which deal and through whom, each to the occasion whose act stands nearest. */
  void addBrokering(Sentence sentence, Map<Mention, Occasion> told) {
    List<Mention> agreements = within("agreement", sentence);
    for (Mention mention : agreements.stream().filter(one -> !isTimeOnly(one)).toList()) {
      nearest(mention, told).ifPresent(one -> deals.add(mention, sentence, one));
    }
    for (Mention mention : within("thedeal", sentence)) {
      if (agreements.stream().noneMatch(mention::overlaps)) {
        nearest(mention, told).ifPresent(deals::addReference);
      }
    }
    List<Mention> credited = within("mediator", sentence);
    for (Mention mention : credited.stream().filter(one -> !isOfTotal(one, sentence)).toList()) {
      nearest(mention, told).ifPresent(one -> addMediators(mention, sentence, one));
    }
    if (credited.isEmpty() && between.isTold(sentence)) {
      for (Occasion occasion : Set.copyOf(told.values())) {
        between
            .in(sentence, occasion.parties)
            .forEach(mention -> addMediators(mention, sentence, occasion));
      }
    }
  }

  /** "Since the pact the ICRC has organised the return of 912": of many exchanges. */
  private boolean isOfTotal(Mention credited, Sentence sentence) {
    return lattice.overlaps("tally", credited)
        && !lattice.within("running", sentence.start(), credited.start()).isEmpty();
  }

  /** Adds the deals of a sentence far ahead of an exchange that came soon after them. */
  void addDealBefore(Sentence sentence, Occasion occasion) {
    within("agreement", sentence).stream()
        .filter(mention -> !isTimeOnly(mention))
        .forEach(mention -> deals.addIfSoon(mention, sentence, occasion));
  }

  /** "86 since the truce of 10 May": from when something is counted. */
  private boolean isTimeOnly(Mention deal) {
    int before = deal.start() - 1;
    int at = before >= 0 && lattice.has("determiner", before) ? before - 1 : before;
    return at >= 0 && lattice.has("sincethen", at);
  }

  /** Adds what a sentence tells, each detail to the occasion whose act stands nearest to it. */
  void add(Sentence sentence, Map<Mention, Occasion> told, Optional<Occasion> before) {
    addBrokering(sentence, told);
    for (Mention mention : within("count", sentence)) {
      (followsAnother(mention, sentence) ? before : nearest(mention, told))
          .ifPresent(one -> addCount(mention, sentence, one));
    }
    if (!isOfDeal(sentence)) {
      addOfHandover(sentence, within("agreement", sentence), told);
    }
  }

  /** "It was the 67th swap and followed one in July": the one told of before was the 67th. */
  private boolean followsAnother(Mention count, Sentence sentence) {
    return count.start() - sentence.start() <= BEHIND_SUBJECT_MAX
        && !lattice.within("follow.active", count.end(), sentence.end()).isEmpty()
        && tells(sentence, "act");
  }

  /** Whether a sentence without an act tells of war, markets or the reporter. */
  boolean isOffTopic(Sentence sentence) {
    return !tells(sentence, "act") && tells(sentence, "offtopic");
  }

  /**
   * Whether a sentence without an act tells of war, markets or the reporter, and the clause of a
   * detail brings nobody anywhere: "captured near Mao, they were flown to Abéché".
   */
  private boolean isOffTopic(Mention detail, Sentence sentence) {
    return isOffTopic(sentence)
        && lattice.within("towards", clauseStart(detail, sentence), detail.start()).isEmpty();
  }

  /** Behind the last comma or conjunction before a detail whose clause tells its own topic. */
  private int clauseStart(Mention detail, Sentence sentence) {
    int from = Math.max(sentence.start(), detail.start() - CLAUSE_MAX);
    List<Mention> topics = lattice.within("offtopic", from, detail.start());
    int last = topics.isEmpty() ? from : topics.getLast().end();
    int at = detail.start();
    while (at > last && !parts(at - 1)) {
      at--;
    }
    return at > last ? at : detail.start();
  }

  private boolean parts(int at) {
    return lattice.at("conjunction", at).isPresent()
        || ",;".contains(lattice.tokens().get(at).key());
  }

  /** A sentence on a deal alone: what it says of people and places has not happened yet. */
  private boolean isOfDeal(Sentence sentence) {
    return tells(sentence, "agree") && !tells(sentence, "act");
  }

  private void addOfHandover(
      Sentence sentence, List<Mention> agreements, Map<Mention, Occasion> told) {
    for (Mention mention : within("venue", sentence)) {
      if (agreements.stream().noneMatch(mention::overlaps)
          && isOfHandover(mention)
          && !isOffTopic(mention, sentence)
          && isOfPeople(mention, sentence)) {
        nearest(mention, told).ifPresent(one -> one.addPlace(mention, quote(mention)));
      }
    }
    for (Mention mention : within("ungoverned", sentence)) {
      told.entrySet().stream()
          .filter(entry -> adjoins(entry.getKey(), mention) && isOfHandover(mention))
          .findFirst()
          .ifPresent(entry -> entry.getValue().addPlace(mention, quote(mention)));
    }
    within("trait", sentence).stream()
        .filter(
            mention ->
                (isOfPeople(mention, sentence) || opensWithNumber(sentence)) && !isAsked(sentence))
        .filter(mention -> !isOffTopic(sentence) && !isOfSpeaker(mention))
        .forEach(mention -> nearest(mention, told).ifPresent(one -> addTrait(mention, one)));
  }

  /** In "two military officers said" nobody freed is an officer. */
  private boolean isOfSpeaker(Mention trait) {
    return lattice.overlaps("anonymous", trait) && lattice.overlaps("cite", trait);
  }

  /** Whether a sentence without an act tells whom a place or a trait is of. */
  private boolean isOfPeople(Mention place, Sentence sentence) {
    return tells(sentence, "act", "swap", "freed", "group", "who")
        || Stream.of("persons", "nationals")
            .anyMatch(label -> !lattice.within(label, sentence.start(), place.start()).isEmpty());
  }

  /** "Nine are under 25." */
  private boolean opensWithNumber(Sentence sentence) {
    return lattice.at("number", sentence.start()).isPresent();
  }

  private boolean isAsked(Sentence sentence) {
    return lattice.tokens().get(sentence.end() - 1).key().equals("?");
  }

  /** Whether a place that no word governs stands within an act, or right behind it. */
  private static boolean adjoins(Mention act, Mention place) {
    return act.label().equals("act")
        && place.start() >= act.start()
        && place.start() <= act.end() + PLACE_REACH_MAX;
  }

  private static Optional<Occasion> nearest(Mention detail, Map<Mention, Occasion> told) {
    return told.entrySet().stream()
        .min(Comparator.comparingInt(entry -> distance(detail, entry.getKey())))
        .map(Map.Entry::getValue);
  }

  private static int distance(Mention one, Mention other) {
    return one.overlaps(other)
        ? 0
        : Math.max(one.start() - other.end(), other.start() - one.end()) + 1;
  }

  private void addTrait(Mention mention, Occasion occasion) {
    if (!mention.value().equals("nobody")) {
      Attribute attribute = Attribute.valueOf(mention.value(String.class).toUpperCase(Locale.ROOT));
      occasion.attributes.putIfAbsent(attribute, quote(mention));
    }
  }

  private void addMediators(Mention mention, Sentence sentence, Occasion occasion) {
    Map<Party, Evidence> mediators = new LinkedHashMap<>();
    mention
        .value(Mediators.class)
        .parties()
        .forEach(party -> mediators.putIfAbsent(party, quote(mention)));
    mediators.forEach(occasion.mediators::putIfAbsent);
    parts.addMediators(mediators, sentence, occasion);
  }

  private void addCount(Mention mention, Sentence sentence, Occasion occasion) {
    int count = mention.value(Integer.class);
    if (count > 0) {
      Told<Integer> ordinal = new Told<>(count, quote(mention));
      occasion.ordinalIfNone(ordinal);
      parts.addOrdinal(ordinal, sentence, occasion);
    }
  }

  private boolean isOfHandover(Mention place) {
    return lattice.within("custody", place.start(), place.end()).isEmpty();
  }

  private List<Mention> within(String label, Sentence sentence) {
    return lattice.within(label, sentence.start(), sentence.end());
  }

  private Evidence quote(Mention mention) {
    return lattice.document().quote(mention.start(), mention.end());
  }
}

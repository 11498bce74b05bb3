package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.RuleFile;
import dev.handover.extraction.rule.Stage;
import dev.handover.extraction.rule.WordList;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds facts. Adds mentions labelled {@code attribute} (String), {@code groups}, {@code notfreed}
 * ({@link NotFreed}), {@code speaker} ({@link Citation}), {@code cite} ({@link Cite}), {@code
 * brokers} and {@code mediator} ({@link Mediators}), {@code running} (String) and {@code act}
 * ({@link Act}).
 */
public final class Patterns {
  private static final List<String> LISTS =
      List.of(
          "attribute.words",
          "singular.words",
          "reference.words",
          "conjunction.words",
          "goeson.words",
          "matter.words",
          "heldnow.words",
          "aside.words",
          "hedge.words",
          "denial.words",
          "thing.words",
          "domestic.words",
          "turn.words",
          "freed.words",
          "otherwise.words",
          "bounding.words",
          "clause.words",
          "introducing.words",
          "prospect.words",
          "project.words",
          "hinge.words",
          "price.words",
          "preposition.words",
          "belonging.words",
          "earlier.words",
          "together.words",
          "additive.words",
          "topic.words",
          "topicphrase.words",
          "office.words",
          "mediation.words",
          "support.words",
          "mediate.words",
          "arrange.words",
          "lasting.words",
          "between.words",
          "credit.words",
          "offtopic.words",
          "notyet.words",
          "wholeof.words",
          "bracket.words",
          "towards.words",
          "scene.words",
          "elsewhere.words",
          "offscene.words",
          "direction.words",
          "placing.words",
          "takesup.words");

  private final Phrases words = new Phrases();
  private final RuleFile groups = RuleFile.load(Patterns.class, "groups.rules");
  private final RuleFile notFreed = RuleFile.load(Patterns.class, "notfreed.rules");
  private final Citations citations = new Citations();
  private final RuleFile broker = RuleFile.load(Patterns.class, "broker.rules");
  private final RuleFile brokers = RuleFile.load(Patterns.class, "brokers.rules");
  private final RuleFile mediators = RuleFile.load(Patterns.class, "mediator.rules");
  private final RuleFile ranks = RuleFile.load(Patterns.class, "count.rules");
  private final RuleFile traits = RuleFile.load(Patterns.class, "trait.rules");
  private final RuleFile acts = RuleFile.load(Patterns.class, "act.rules");
  private final RunningTotals totals = new RunningTotals();

  public Patterns() {
    LISTS.forEach(list -> WordList.load(Patterns.class, list, words));
  }

  /** The rule files, in the order of their stages, by the label that each adds. */
  public Map<String, RuleFile> ruleFiles() {
    Map<String, RuleFile> files = new LinkedHashMap<>();
    files.put("groups", groups);
    files.put("notfreed.clause", notFreed);
    citations.putInto(files);
    files.put("broker", broker);
    files.put("brokers", brokers);
    files.put("mediator", mediators);
    files.put("count", ranks);
    files.put("trait", traits);
    files.put("act", acts);
    files.putAll(totals.ruleFiles());
    return files;
  }

  /** Adds the facts to a lattice that holds the mentions. */
  public void run(Lattice lattice) {
    words.run(lattice);
    new Stage("groups", groups, Patterns::list).run(lattice);
    Bystanders.run(notFreed, lattice);
    citations.run(lattice);
    new Stage("broker", broker, Mediators::of).run(lattice);
    new Stage("brokers", brokers, Mediators::of).run(lattice);
    List<Mention> credited = new Stage("mediator", mediators, Mediators::of).read(lattice);
    Antecedents.named(credited, lattice).forEach(lattice::add);
    Freed.mark(lattice);
    Gaps.mark(lattice);
    new Venues(lattice).run();
    new Stage("count", ranks, Particulars::rank).run(lattice);
    new Stage("trait", traits, Particulars::trait).run(lattice);
    List<Mention> read = new Stage("act", acts, match -> act(match, lattice)).read(lattice);
    List<Mention> tensed = new NominalActs(lattice).tensed(read);
    List<Mention> parted = new Compositions(lattice).parted(tensed);
    new Series(lattice).continued(parted).forEach(lattice::add);
    Leftovers.mark(lattice);
    totals.run(lattice);
  }

  private static Optional<Object> list(Match match) {
    if (match.rule().meaning().equals("HALVES")) {
      return halves(match);
    }
    return Optional.of(
        new PeopleList(
            match.fillers().stream()
                .map(filler -> filler.mention().value())
                .filter(PeopleGroup.class::isInstance)
                .map(PeopleGroup.class::cast)
                .toList()));
  }

  /** "400 soldiers, half of them Chadian and half Sudanese" are 200 of either. */
  private static Optional<Object> halves(Match match) {
    PeopleGroup all = match.first("group").orElseThrow().value(PeopleGroup.class);
    List<PeopleGroup> halves =
        match.fillers().stream()
            .map(Match.Filler::mention)
            .map(Mention::value)
            .filter(Party.class::isInstance)
            .map(Party.class::cast)
            .flatMap(party -> all.count().map(count -> half(all, count, party)).stream())
            .toList();
    boolean even = all.count().filter(count -> count % 2 == 0).isPresent();
    return even ? Optional.of(new PeopleList(halves)) : Optional.empty();
  }

  private static PeopleGroup half(PeopleGroup all, int count, Party party) {
    return new PeopleGroup(all.people(), Optional.of(count / 2), all.bound(), Optional.of(party));
  }

  private static Optional<Object> act(Match match, Lattice lattice) {
    if (!sameNumbers(match)
        || standsAsPlace(match, lattice)
        || isOfOne(people(match, "total"))
        || isAccording(match, lattice)
        || isCutShort(match, lattice)
        || isBareNoun(match)
        || isObject(match, lattice)) {
      return Optional.empty();
    }
    return Optional.of(
        new Act(
            ActKind.valueOf(match.rule().meaning()),
            status(match),
            party(match, "holder"),
            receiver(match),
            match.all("side").stream().map(side -> side.value(Party.class)).toList(),
            people(match, "freed"),
            people(match, "back"),
            people(match, "each"),
            people(match, "total")));
  }

  /** "To Kyiv and received 95": a side that something is given to does nothing itself. */
  private static boolean isObject(Match match, Lattice lattice) {
    return match.fillers().stream()
        .limit(1)
        .filter(first -> first.role().equals("holder") || first.role().equals("receiver"))
        .map(first -> first.mention().start())
        .filter(start -> start == match.start() && start > 0)
        .anyMatch(start -> lattice.has("preposition", start - 1));
  }

  /** "50 for 50" is so many each; "50 for 1" does not say which way. */
  private static boolean sameNumbers(Match match) {
    return match
        .first("same")
        .map(same -> match.first("each").map(each -> count(each).equals(count(same))).orElse(true))
        .orElse(true);
  }

  /** "Freed, according to Kyiv" does not say that they went to Kyiv. */
  private static boolean isAccording(Match match, Lattice lattice) {
    return match
        .first("receiver")
        .filter(side -> side.start() > 1 && is(lattice, side.start() - 2, "according"))
        .isPresent();
  }

  /** "One from each of the others" is none from each side. */
  private static boolean isCutShort(Match match, Lattice lattice) {
    return is(lattice, match.end() - 1, "each") && is(lattice, match.end(), "of");
  }

  /** "The exchange of prisoners" alone, without sides, verb or number, tells of none. */
  private static boolean isBareNoun(Match match) {
    return match.rule().meaning().equals("EXCHANGE")
        && match.fillers().size() == 1
        && match.first("total").filter(total -> !isCounted(total)).isPresent();
  }

  private static boolean isCounted(Mention who) {
    return people(who).anyMatch(group -> group.count().isPresent());
  }

  private static boolean is(Lattice lattice, int at, String word) {
    return at < lattice.tokens().size() && lattice.tokens().get(at).key().equals(word);
  }

  /** Danes who are flown to Qatar are on their way home; they are not handed to Qatar. */
  private static Optional<Party> receiver(Match match) {
    Optional<Party> receiver = party(match, "receiver");
    Set<Party> nations =
        people(match, "freed").stream()
            .flatMap(people -> people.nationality().stream())
            .collect(Collectors.toSet());
    boolean inTransit =
        match.fillers().stream()
            .map(filler -> filler.mention().label())
            .noneMatch(label -> label.startsWith("give") || label.startsWith("receive"));
    return receiver.filter(party -> !inTransit || nations.isEmpty() || nations.contains(party));
  }

  /** "In Khartoum" tells where something was done, not who did it. */
  private static boolean standsAsPlace(Match match, Lattice lattice) {
    Stream<Mention> doers =
        match.rule().meaning().equals("RETURN")
            ? match.all("holder").stream()
            : Stream.of("holder", "side").flatMap(role -> match.all(role).stream());
    return doers
        .filter(doer -> doer.label().equals("side") && doer.start() > 0)
        .anyMatch(
            doer ->
                (lattice.at("placing", doer.start() - 1).isPresent()
                        && !is(lattice, doer.end() + 1, "which"))
                    || lattice
                        .tokens()
                        .get(Math.min(doer.end(), lattice.tokens().size() - 1))
                        .key()
                        .equals("'s"));
  }

  /** Nobody is swapped alone: a total of one is somebody who is told of beside the exchange. */
  private static boolean isOfOne(List<PeopleGroup> total) {
    return total.size() == 1 && total.getFirst().count().equals(Optional.of(1));
  }

  private static Optional<Integer> count(Mention number) {
    List<PeopleGroup> people = people(number).toList();
    return people.size() == 1 ? people.getFirst().count() : Optional.empty();
  }

  /** The status is that of the clause's verb; a noun phrase tells what has happened. */
  private static Optional<Status> status(Match match) {
    return match.fillers().stream()
        .map(filler -> filler.mention().value())
        .filter(VerbGroup.class::isInstance)
        .map(VerbGroup.class::cast)
        .findFirst()
        .map(VerbGroup::status)
        .orElse(Optional.of(Status.COMPLETED));
  }

  private static Optional<Party> party(Match match, String role) {
    return match.first(role).map(mention -> mention.value(Party.class));
  }

  private static List<PeopleGroup> people(Match match, String role) {
    List<PeopleGroup> told = match.all(role).stream().flatMap(Patterns::people).toList();
    boolean others =
        told.size() == 2 && match.all(role).size() == 2 && areOthers(match.all(role).getLast());
    return others ? List.of(together(told.getFirst(), told.getLast())) : told;
  }

  private static boolean areOthers(Mention who) {
    return who.origin().startsWith("bare.rules")
        || who.origin().endsWith("counted others")
        || who.parts().stream().anyMatch(Patterns::areOthers);
  }

  /** "Lena Okoro along with 13 others": people and so many others are one group. */
  private static PeopleGroup together(PeopleGroup some, PeopleGroup others) {
    return new PeopleGroup(
        some.people(),
        some.count().flatMap(count -> others.count().map(more -> count + more)),
        others.bound(),
        some.nationality());
  }

  private static Stream<PeopleGroup> people(Mention mention) {
    return switch (mention.value()) {
      case PeopleList list -> list.groups().stream();
      case Integer number ->
          Stream.of(
              new PeopleGroup(People.PEOPLE, Optional.of(number), Bound.EXACT, Optional.empty()));
      default -> throw new IllegalStateException(mention.origin() + " is not people");
    };
  }
}

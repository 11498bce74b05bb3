package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.RuleFile;
import dev.handover.extraction.rule.Stage;
import dev.handover.extraction.rule.WordList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds facts. Adds mentions labelled {@code attribute} (String), {@code groups}, {@code notfreed}
 * ({@link NotFreed}), {@code speaker} ({@link Citation}), {@code cite} ({@link Cite}), {@code
 * brokers} and {@code mediator} ({@link Mediators}), {@code running} (String), {@code thedeal}
 * (String) and {@code act} ({@link Act}).
 */
public final class Patterns {
  private static final List<String> LISTS =
      List.of(
          "attribute.words",
          "singular.words",
          "reference.words",
          "conjunction.words",
          "around.words",
          "gift.words",
          "bygone.words",
          "goeson.words",
          "addressed.words",
          "unsaid.words",
          "matter.words",
          "persons.words",
          "mutual.words",
          "heldnow.words",
          "coffined.words",
          "aside.words",
          "hedge.words",
          "asking.words",
          "denial.words",
          "dismissal.words",
          "thing.words",
          "domestic.words",
          "clemency.words",
          "turn.words",
          "freed.words",
          "otherwise.words",
          "bounding.words",
          "clause.words",
          "introducing.words",
          "prospect.words",
          "hinge.words",
          "price.words",
          "preposition.words",
          "pronoun.words",
          "subjectpronoun.words",
          "pronounbefore.words",
          "belonging.words",
          "earlier.words",
          "foregoing.words",
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
          "sincethen.words",
          "negating.words",
          "nobody.words",
          "absent.words",
          "awhile.words",
          "altogether.words",
          "enabling.words",
          "campbefore.words",
          "outlet.words",
          "between.words",
          "credit.words",
          "offtopic.words",
          "notyet.words",
          "wholeof.words",
          "frame.words",
          "bracket.words",
          "towards.words",
          "scene.words",
          "elsewhere.words",
          "offscene.words",
          "direction.words",
          "placing.words",
          "turnsto.words",
          "incident.words",
          "comparing.words",
          "dying.words",
          "ofgroup.words",
          "ofstate.words",
          "living.words",
          "describing.words",
          "bearer.words",
          "record.words",
          "takesup.words",
          "penal.words",
          "being.words",
          "definite.words",
          "relativepronoun.words",
          "figure.words",
          "possessive.words",
          "captive.words",
          "ourselves.words",
          "whose.words",
          "thatwas.words",
          "giving.words",
          "belittling.words",
          "inreturn.words",
          "forthem.words",
          "another.words",
          "fellow.words",
          "today.words",
          "formation.words",
          "esteem.words",
          "including.words",
          "beside.words",
          "exampling.words",
          "corpse.words",
          "concession.words",
          "wherein.words",
          "proviso.words",
          "condition.words",
          "wasto.words",
          "formula.words",
          "rest.words",
          "destination.words");

  private final Phrases words = new Phrases();
  private final RuleFile groups = RuleFile.load(Patterns.class, "groups.rules");
  private final RuleFile notFreed = RuleFile.load(Patterns.class, "notfreed.rules");
  private final Citations citations = new Citations();
  private final RuleFile broker = RuleFile.load(Patterns.class, "broker.rules");
  private final RuleFile brokers = RuleFile.load(Patterns.class, "brokers.rules");
  private final RuleFile mediators = RuleFile.load(Patterns.class, "mediator.rules");
  private final RuleFile ownClauses = RuleFile.load(Patterns.class, "ownclause.rules");
  private final RuleFile heldClauses = RuleFile.load(Patterns.class, "heldclause.rules");
  private final RuleFile theDeal = RuleFile.load(Patterns.class, "thedeal.rules");
  private final RuleFile ranks = RuleFile.load(Patterns.class, "count.rules");
  private final RuleFile traits = RuleFile.load(Patterns.class, "trait.rules");
  private final RuleFile ofAll = RuleFile.load(Patterns.class, "ofall.rules");
  private final RuleFile projects = RuleFile.load(Patterns.class, "project.rules");
  private final RuleFile unkept = RuleFile.load(Patterns.class, "unkept.rules");
  private final RuleFile distances = RuleFile.load(Patterns.class, "distance.rules");
  private final RuleFile restated = RuleFile.load(Patterns.class, "restated.rules");
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
    files.put("ownclause", ownClauses);
    files.put("heldclause", heldClauses);
    files.put("thedeal", theDeal);
    files.put("count", ranks);
    files.put("trait", traits);
    files.put("ofall", ofAll);
    files.put("project", projects);
    files.put("unkept", unkept);
    files.put("distance", distances);
    files.put("restated", restated);
    files.put("act", acts);
    files.putAll(totals.ruleFiles());
    return files;
  }

  /** Adds the facts to a lattice that holds the mentions. */
  public void run(Lattice lattice) {
    words.run(lattice);
    new Stage("groups", groups, match -> list(match, lattice)).run(lattice);
    Datelined.mark(lattice);
    Bystanders.run(notFreed, lattice);
    new Examples(lattice).mark();
    citations.run(lattice);
    new Stage("broker", broker, Mediators::of).run(lattice);
    new Stage("brokers", brokers, match -> Mediators.together(match, lattice)).run(lattice);
    List<Mention> credited = new Stage("mediator", mediators, Mediators::of).read(lattice);
    Antecedents.named(credited, lattice).forEach(lattice::add);
    Freed.mark(lattice);
    new Stage("ownclause", ownClauses, Patterns::ownClause).run(lattice);
    new Stage("heldclause", heldClauses, match -> HeldClauses.of(match, lattice)).run(lattice);
    Gaps.mark(lattice);
    new Venues(lattice).run();
    new Stage("thedeal", theDeal, _ -> Optional.of("the deal")).run(lattice);
    new Stage("count", ranks, Particulars::rank).run(lattice);
    new Stage("trait", traits, Particulars::trait).run(lattice);
    new Stage("ofall", ofAll, KindsOfAll::of).run(lattice);
    new Stage("project", projects, match -> Optional.of(project(match))).run(lattice);
    new Stage("unkept", unkept, match -> Optional.of(project(match))).run(lattice);
    new Stage("distance", distances, Distances::of).run(lattice);
    new Stage("restated", restated, match -> Leftovers.restated(match, lattice)).run(lattice);
    List<Mention> read =
        new Stage("act", acts, match -> ActMeaning.of(match, lattice)).read(lattice);
    List<Mention> tensed = new Unkept(lattice).told(new NominalActs(lattice).tensed(read));
    List<Mention> parted = new Compositions(lattice).parted(tensed);
    List<Mention> ofKind = new KindsOfAll(lattice).told(parted);
    new Series(lattice).continued(ofKind).forEach(lattice::add);
    Leftovers.mark(lattice);
    DiaryEntries.mark(lattice);
    totals.run(lattice);
  }

  private static Optional<Object> list(Match match, Lattice lattice) {
    return switch (match.rule().meaning()) {
      case "HALVES" -> Shares.halves(match);
      case "SHARES" -> Shares.shares(match);
      case "APPOSED" -> Shares.apposed(match);
      default -> told(match, lattice);
    };
  }

  private static Optional<Object> told(Match match, Lattice lattice) {
    if (isOfActor(match, lattice) || isApposed(match, lattice)) {
      return Optional.empty();
    }
    PeopleList told =
        new PeopleList(
            SharedNouns.of(match.fillers().stream().map(Match.Filler::mention).toList(), lattice));
    boolean ofAge =
        WomenAndChildren.are(new PeopleList(told.parts()), match.start(), match.end(), lattice);
    return Optional.of(ofAge ? told.withoutParts() : told.withoutSum());
  }

  /** "30 prisoners and Hamas freed Lena Okoro": the name of a side before a verb, no adjective. */
  private static boolean isOfActor(Match match, Lattice lattice) {
    return match.all("nation").stream()
        .filter(nation -> lattice.has("party", nation.start()))
        .anyMatch(nation -> lattice.has("verb.past", nation.end()));
  }

  /** "Lena Okoro, a nurse and a poet": one person; not so "Captain Okoro, a nurse and a poet". */
  private static boolean isApposed(Match match, Lattice lattice) {
    boolean alone =
        match.all("group").stream()
            .map(group -> group.value(PeopleGroup.class))
            .allMatch(group -> group.count().equals(Optional.of(1)));
    return match.rule().meaning().equals("NAMED")
        && ((alone && !lattice.has("title", match.start())) || endsInComma(match, lattice));
  }

  private static boolean endsInComma(Match match, Lattice lattice) {
    return match.end() < lattice.tokens().size()
        && lattice.tokens().get(match.end()).key().equals(",");
  }

  private static String project(Match match) {
    return match.rule().meaning().toLowerCase(Locale.ROOT);
  }

  /** ", with 20 sailors going home": only people with a number have a clause of their own. */
  private static Optional<Object> ownClause(Match match) {
    return match
        .first("who")
        .map(who -> who.value(PeopleList.class))
        .filter(PeopleList::isCounted)
        .map(people -> people);
  }
}

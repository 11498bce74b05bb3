package dev.handover.extraction.report;

import dev.handover.extraction.date.DateValue;
import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.util.List;
import java.util.stream.Stream;

/** Tells dates of something else than a handover: of a capture, a deal, a statement. */
record Asides(Lattice lattice) {
  /** How many words a verb stands before its date: "captured near the village in May". */
  static final int REACH_MAX = 7;

  /** And how many a verb of capture: "seized in fighting near the northern border last month". */
  private static final int CAPTURE_REACH_MAX = 10;

  /** So many tokens behind the day that opens a sentence somebody tells of a plan at most. */
  private static final int TELLING_MAX = 24;

  /** How many words a verb of saying stands before its date: "said in a statement on Monday". */
  static final int SAYING_REACH_MAX = 5;

  /**
   * How many words before its date a clause about a capture begins: "taken near Tbilisi in May".
   */
  private static final int HELD_REACH_MAX = 8;

  /** "Had then been": the words of a passive before its verb. */
  private static final int BEING_MAX = 4;

  /** The longest words for some people, in tokens. */
  private static final int WHO_MAX = 16;

  private static final List<String> FREEING =
      List.of("give.passive", "exchange.passive", "sendoff.passive", "comeback.active");

  /** What a colon costs in clause.words: behind it another statement begins. */
  private static final int COLON_COST = 6;

  /** "Since Georgian troops crossed into the northern district", in tokens. */
  private static final int ATTACK_MAX = 12;

  private static final String SINCE_ATTACK = "since the attack";

  /** Whether a date dates something else, or is only a limit: "since May". */
  boolean isAside(Mention date, Sentence sentence) {
    return isOfAgreement(date)
        || isOfCapture(date)
        || isOfDescription(date)
        || isOfCount(date)
        || isOfIncident(date)
        || isOfAttack(date, sentence)
        || lattice.within("running", sentence.start(), sentence.end()).stream()
            .anyMatch(span -> span.start() <= date.start() && date.end() <= span.end())
        || lattice.within("bounding", sentence.start(), date.end()).stream()
            .anyMatch(word -> bounds(word, date))
        || governs("otherwise", date, sentence, REACH_MAX)
        || isOfFarCapture(date, sentence);
  }

  /** "In 1997 two were freed": the year opens a time, be it that of a total. */
  boolean isOpenedYear(Mention date) {
    return lattice.tokens().get(date.start()).key().equals("in")
        && lattice.at("running", date.start()).filter(year -> year.end() == date.end()).isPresent();
  }

  /** "The May offensive", "last December's offensive". */
  private boolean isOfIncident(Mention date) {
    int last = lattice.tokens().size() - 1;
    int behind = Math.min(date.end(), last);
    boolean owns = lattice.tokens().get(behind).key().equals("'s");
    return lattice.has("incident", owns ? Math.min(behind + 1, last) : behind);
  }

  /** "The first since Georgian troops crossed the border on 6 August": that is when they did. */
  private boolean isOfAttack(Mention date, Sentence sentence) {
    int from = Math.max(sentence.start(), date.start() - ATTACK_MAX);
    return lattice.within("running", from, date.start()).stream()
        .filter(attack -> attack.end() == date.start())
        .anyMatch(attack -> attack.origin().endsWith(SINCE_ATTACK));
  }

  /** "Taken hostage in heavy fighting near the northern border last month". */
  private boolean isOfFarCapture(Mention date, Sentence sentence) {
    return governs("otherwise", date, sentence, CAPTURE_REACH_MAX)
        && lattice.within("otherwise", date.start() - CAPTURE_REACH_MAX, date.start()).stream()
            .reduce((_, last) -> last)
            .filter(verb -> lattice.has("imprison.part", verb.start()))
            .filter(verb -> lattice.has("function", verb.end()))
            .isPresent();
  }

  /** "Servicemen taken on 16 November". */
  private boolean isOfCapture(Mention date) {
    return lattice.within("heldclause", date.start() - HELD_REACH_MAX, date.end()).stream()
        .filter(clause -> clause.end() == date.end())
        .anyMatch(clause -> isBehindPeople(clause.start()));
  }

  /** "Lena Okoro, who last month was sentenced to ten years, was handed over". */
  private boolean isOfDescription(Mention date) {
    return lattice.within("heldclause", date.start() - WHO_MAX, date.end() + WHO_MAX).stream()
        .filter(clause -> clause.start() < date.start() && date.end() < clause.end())
        .anyMatch(
            clause ->
                Stream.of(clause.start(), clause.end() - 1)
                    .anyMatch(at -> lattice.tokens().get(at).key().equals(",")));
  }

  /**
   * "Five men who had gone for wood in May and were jailed are home": that they went was in May.
   */
  boolean isOfTheirStory(Mention date, Mention act) {
    return act.start() <= date.start()
        && date.end() < act.end()
        && lattice
            .within(
                "relativepronoun", Math.max(act.start(), date.start() - WHO_MAX), date.start() - 1)
            .stream()
            .filter(pronoun -> isBehindPeople(pronoun.start()))
            .anyMatch(pronoun -> !tellsOfFreeing(pronoun.end(), date.start()));
  }

  private boolean tellsOfFreeing(int from, int to) {
    return FREEING.stream().anyMatch(verb -> !lattice.within(verb, from, to).isEmpty());
  }

  /** "Ten soldiers taken on Friday", but not "they were taken on Friday". */
  private boolean isBehindPeople(int at) {
    return lattice.within("who", at - WHO_MAX, at).stream()
        .anyMatch(who -> who.end() == at || (who.end() == at - 1 && lattice.has("aside", at - 1)));
  }

  /** "The fifth exchange this month": of which time it is the fifth. */
  private boolean isOfCount(Mention date) {
    return date.value() instanceof DateValue.Known(DateSpan span)
        && span.precision() == Precision.VAGUE
        && lattice.within("swap", Math.max(0, date.start() - REACH_MAX), date.start()).stream()
            .filter(swap -> swap.end() == date.start())
            .anyMatch(
                swap ->
                    lattice.within("ordinal", Math.max(0, swap.start() - 1), swap.end()).size()
                        > 0);
  }

  /** Whether it is the day of a deal: "the accord signed in May". */
  boolean isOfAgreement(Mention date) {
    return lattice.overlaps("agreement", date.start(), date.end()) || isOfDeal(date);
  }

  /** "The third exchange after the peace agreement of November 2020". */
  private boolean isOfDeal(Mention date) {
    int of = date.start() - 1;
    return of > 0 && lattice.tokens().get(of).key().equals("of") && lattice.endsBefore("deal", of);
  }

  /** "On Friday they settled on a swap of 60": what is to come is not of the day it was agreed. */
  boolean isOfAgreeing(Mention date, Mention act) {
    return (date.end() <= act.start()
            && (!lattice.within("agree", date.end(), act.end()).isEmpty()
                || isOfProject(date, act)))
        || (act.overlaps(date) && lattice.endsBefore("agree", date.start()));
  }

  /** "Talks ended on Friday with an agreement to free 1,000 each". */
  private boolean isOfProject(Mention date, Mention act) {
    return lattice.within("project", date.end(), act.end()).stream()
        .anyMatch(words -> words.value().equals("planned") && words.length() > 1);
  }

  /** Whether a span of time can be that of a running total. */
  boolean isOfTotal(Mention since, Sentence sentence) {
    return !isOfCaptivity(since, sentence)
        && !isOfRecord(since, sentence)
        && !isIntroduction(since, sentence);
  }

  /** "The highest number since the invasion", "the 48th since then". */
  private boolean isOfRecord(Mention since, Sentence sentence) {
    if (!lattice.tokens().get(since.start()).key().equals("since")) {
      return false;
    }
    int from = Math.max(sentence.start(), since.start() - REACH_MAX);
    return Stream.of("record", "ordinal")
        .flatMap(label -> lattice.within(label, from, since.start()).stream())
        .anyMatch(word -> isFree(word.end(), since.start()));
  }

  /** "Since 2 October, when nine were swapped": what its clause tells is of that day. */
  private boolean isIntroduction(Mention since, Sentence sentence) {
    return Stream.of(since.end(), since.end() + 1)
        .filter(at -> at < sentence.end())
        .anyMatch(at -> lattice.at("introducing", at).isPresent());
  }

  /** "Held since April": how long they were held is neither when they came free nor a total. */
  boolean isOfCaptivity(Mention since, Sentence sentence) {
    return governs("otherwise", since, sentence, REACH_MAX)
        || governs("imprison.part", since, sentence, REACH_MAX)
        || governs("captive", since, sentence, 1)
        || lattice.endsBefore("captivity", since.start());
  }

  /** Whether it is the day of a statement: "said on Monday". */
  boolean isOfSaying(Mention date, Sentence sentence) {
    return governs("say.past", date, sentence, SAYING_REACH_MAX)
        || governs("say.third", date, sentence, SAYING_REACH_MAX)
        || (date.start() > sentence.start() && lattice.has("say.past", date.end()));
  }

  /** "On Monday the envoy said that 40 would go", but not "on Monday, he said, 40 will go". */
  boolean isOfTelling(Mention date, Mention act) {
    return lattice.startsSentence(date.start())
        && lattice
            .within("say.past", date.end(), Math.min(act.end(), date.end() + TELLING_MAX))
            .stream()
            .filter(said -> said.end() < lattice.tokens().size())
            .anyMatch(said -> !lattice.tokens().get(said.end()).key().equals(","));
  }

  private boolean bounds(Mention word, Mention date) {
    boolean opens = word.start() == date.start();
    return opens
        || (word.end() <= date.start()
            && date.start() - word.start() <= Integer.parseInt(word.value(String.class))
            && isFree(word.end(), date.start()));
  }

  /** Whether a verb has a date; in "freed 22 captured men on Friday" one is of the people. */
  private boolean governs(String label, Mention date, Sentence sentence, int reach) {
    int from = Math.max(sentence.start(), date.start() - reach);
    List<Mention> verbs =
        lattice.within(label, from, date.start()).stream()
            .filter(verb -> label.equals("captive") || !lattice.overlaps("group", verb))
            .filter(verb -> !isGivenUp(verb))
            .toList();
    return !verbs.isEmpty()
        && isFree(verbs.getLast().end(), date.start())
        && !isParted(verbs.getLast().end(), date.start());
  }

  /** "Were surrendered on Sunday" tells of a handover, "surrendered in May" of a capture. */
  private boolean isGivenUp(Mention verb) {
    return lattice.within("give.passive", verb.start() - BEING_MAX, verb.end()).stream()
        .filter(group -> group.end() == verb.end())
        .anyMatch(group -> group.value(VerbGroup.class).voice() == VerbGroup.Voice.PASSIVE);
  }

  /**
   * "Concluding an operation that began a day earlier": the clause between has a verb of its own.
   */
  private boolean isParted(int from, int to) {
    return !lattice.within("relativepronoun", from, to).isEmpty();
  }

  /** Whether neither an act nor a comma, colon or semicolon comes between. */
  private boolean isFree(int from, int to) {
    return Stream.of("verb.group", "swap", "aside")
            .allMatch(label -> lattice.within(label, from, to).isEmpty())
        && lattice.within("clause", from, to).stream()
            .noneMatch(mark -> Integer.parseInt(mark.value(String.class)) >= COLON_COST);
  }
}

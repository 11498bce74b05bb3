package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.People;
import dev.handover.model.Status;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads counted people whom no rule of an act took, where their sentence tells of a handover all
 * the same: "32 Armenians going one way and two Azerbaijanis the other". Adds mentions labelled
 * {@code act}.
 */
public final class Leftovers {
  private static final String ORIGIN = "leftover";

  /** How far back the act stands that an answer takes up. */
  private static final int BEFORE_TOKENS_MAX = 20;

  /** A bullet may be two signs. */
  private static final int BULLET_TOKENS_MAX = 2;

  private static final List<String> TRANSIT =
      List.of(
          "leave.active",
          "leave.plain",
          "arrive.active",
          "arrive.plain",
          "move.passive",
          "move.active",
          "sendoff.passive",
          "sendoff.active");

  private static final List<String> TELLING = List.of("swap", "act");
  private static final List<String> SIDES = List.of("party", "nation", "nationals");

  private Leftovers() {}

  /** The people of a figure that is given once more: "said there were 15". */
  static Optional<Object> restated(Match match, Lattice lattice) {
    return match
        .first("freed")
        .filter(who -> !lattice.overlaps("attribute", who))
        .filter(who -> who.value(PeopleList.class).groups().size() == 1)
        .map(who -> who.value(PeopleList.class));
  }

  static void mark(Lattice lattice) {
    List<Mention> acts = new ArrayList<>();
    boolean lacksFigures = false;
    BitSet takenUp = takenUp(lattice);
    for (Sentence sentence : lattice.document().sentences()) {
      boolean tells = tells(lattice, sentence) || areWhole(lattice, sentence);
      boolean goesOn = lacksFigures && has(lattice, sentence, TRANSIT);
      lacksFigures = lacksFigures(lattice, sentence, lacksFigures);
      for (Mention who : lattice.within("who", sentence.start(), sentence.end())) {
        if (takenUp.get(who.start())) {
          continue;
        }
        if ((tells
                || (goesOn && saysWhose(who, lattice))
                || isArriving(who, sentence, lattice)
                || isAfterDate(who, sentence, lattice)
                || isWhole(who, sentence)
                || takesUp(who, lattice))
            && isMeant(who, sentence, lattice)) {
          acts.add(
              act(
                  isPrice(who, sentence, lattice) ? ActKind.OPPOSITE : ActKind.RETURN,
                  who,
                  groups(who, sentence, lattice),
                  status(lattice, sentence, who)));
        } else if (isFigure(who, sentence, lattice) && isMeant(who, sentence, lattice)) {
          acts.add(
              act(
                  isRestated(who, sentence, lattice) ? ActKind.RECOUNT : ActKind.INVOLVEMENT,
                  who,
                  groups(who, sentence, lattice),
                  Optional.of(Status.COMPLETED)));
        }
      }
    }
    acts.forEach(lattice::add);
  }

  /** "Chad and Sudan exchanged prisoners. 56 soldiers were driven south": the figures follow. */
  private static boolean lacksFigures(Lattice lattice, Sentence sentence, boolean before) {
    return lattice.within("act", sentence.start(), sentence.end()).stream()
        .map(mention -> mention.value(Act.class))
        .map(act -> act.kind() == ActKind.EXCHANGE && !act.isCounted())
        .reduce((_, last) -> last)
        .orElse(before);
  }

  private static boolean saysWhose(Mention who, Lattice lattice) {
    return Stream.of("ofstate", "ofgroup")
        .anyMatch(label -> !lattice.within(label, who.start(), who.end()).isEmpty());
  }

  private static boolean isMeant(Mention who, Sentence sentence, Lattice lattice) {
    return isCounted(who)
        && !isByName(who)
        && !isTakenUp(who, lattice)
        && !Pronouns.found(who)
        && !isBeside(who, sentence, lattice)
        && !isOfPart(who, lattice)
        && isLeft(lattice, sentence, who)
        && !isPart(lattice, sentence, who);
  }

  /** "500 each: 200 on the first day and 300 on the second": which way those went is told. */
  private static boolean isOfPart(Mention who, Lattice lattice) {
    int on = who.end();
    return on + 2 < lattice.tokens().size()
        && lattice.tokens().get(on).key().equals("on")
        && lattice.tokens().get(on + 1).key().equals("the")
        && lattice.has("ordinal", on + 2)
        && !lattice.overlaps("date", on, on + 3);
  }

  /** "246 from each side, along with 46 wounded": nobody says which side's they are. */
  private static boolean isBeside(Mention who, Sentence sentence, Lattice lattice) {
    boolean ofNobody =
        who.value(PeopleList.class).groups().stream()
            .allMatch(group -> group.nationality().isEmpty());
    return ofNobody
        && lattice.endsBefore("beside", who.start())
        && lattice.within("act", sentence.start(), who.start()).stream()
            .anyMatch(act -> act.value(Act.class).kind() == ActKind.EXCHANGE);
  }

  /** "The ministry counted 224 soldiers", "189, said the president": those told of before. */
  private static boolean isFigure(Mention who, Sentence sentence, Lattice lattice) {
    boolean told =
        who.start() > sentence.start()
            && lattice.within("figure", sentence.start(), who.start()).stream()
                .anyMatch(words -> words.end() == who.start());
    return (told || isAnswer(who, lattice) || isRestated(who, sentence, lattice))
        && !areLosses(who, lattice)
        && !lattice.within("cite", sentence.start(), sentence.end()).isEmpty();
  }

  /** "The Danes said there were 15." */
  private static boolean isRestated(Mention who, Sentence sentence, Lattice lattice) {
    return lattice.within("restated", sentence.start(), sentence.end()).stream()
        .flatMap(words -> words.parts().stream())
        .anyMatch(part -> part.label().equals("who") && part.start() == who.start());
  }

  /** "The army admits to 13 dead": nobody has their bodies. */
  private static boolean areLosses(Mention who, Lattice lattice) {
    return lattice.has("fallen", who.end() - 1);
  }

  /**
   * Whether an act was read without a rule of its own; it does not show what an article is about.
   */
  public static boolean found(Mention act) {
    return act.origin().equals(ORIGIN);
  }

  private static boolean tells(Lattice lattice, Sentence sentence) {
    return has(lattice, sentence, TELLING)
        || (has(lattice, sentence, TRANSIT) && has(lattice, sentence, SIDES));
  }

  /** Bodies that arrive were sent by a foe, whether or not the sentence names it. */
  private static boolean isArriving(Mention who, Sentence sentence, Lattice lattice) {
    return has(lattice, sentence, TRANSIT)
        && who.value(PeopleList.class).groups().stream()
            .allMatch(people -> people.people() == People.REMAINS);
  }

  private static boolean has(Lattice lattice, Sentence sentence, List<String> labels) {
    return labels.stream()
        .anyMatch(label -> !lattice.within(label, sentence.start(), sentence.end()).isEmpty());
  }

  /** "Five prisoners were driven to the bridge: Lena Okoro and four men": four of the five. */
  private static boolean isPart(Lattice lattice, Sentence sentence, Mention who) {
    int count = most(who);
    boolean apart =
        who.value(PeopleList.class).groups().stream()
            .anyMatch(group -> group.nationality().isPresent());
    return !apart
        && lattice.within("who", sentence.start(), who.start()).stream()
            .filter(whole -> most(whole) > count)
            .anyMatch(
                whole -> isIncluded(lattice, who) || hasColon(lattice, whole.end(), who.start()));
  }

  /** "The deal that freed 215 included 188 sailors": 188 of the 215. */
  private static boolean isIncluded(Lattice lattice, Mention who) {
    return who.start() > 0 && lattice.has("including", who.start() - 1);
  }

  private static boolean hasColon(Lattice lattice, int from, int to) {
    return lattice.tokens().subList(from, to).stream().anyMatch(token -> token.key().equals(":"));
  }

  private static int most(Mention who) {
    return who.value(PeopleList.class).groups().stream()
        .mapToInt(group -> group.count().orElse(0))
        .max()
        .orElse(0);
  }

  /** "31 pilots and a nurse." tells of them where the article tells of nothing else. */
  private static boolean isWhole(Mention who, Sentence sentence) {
    return !who.origin().startsWith("bare")
        && who.start() == sentence.start()
        && who.end() >= sentence.end() - 1;
  }

  /** "230 Georgians, 248 Armenians." */
  private static boolean areWhole(Lattice lattice, Sentence sentence) {
    List<Mention> people = lattice.within("who", sentence.start(), sentence.end());
    int at = sentence.start();
    for (Mention who : people) {
      if (areWords(lattice, at, who.start())) {
        return false;
      }
      at = Math.max(at, who.end());
    }
    return people.size() > 1 && !areWords(lattice, at, sentence.end());
  }

  private static boolean areWords(Lattice lattice, int from, int to) {
    return from < to
        && lattice.tokens().subList(from, to).stream()
            .anyMatch(token -> token.isWord() || token.isNumber());
  }

  /** "Yesterday – 64 soldiers." */
  private static boolean isAfterDate(Mention who, Sentence sentence, Lattice lattice) {
    if (who.start() <= sentence.start()) {
      return false;
    }
    boolean ends = who.end() >= sentence.end() - 1 || !areWords(lattice, who.end(), who.end() + 1);
    return ends
        && !lattice.tokens().get(who.start() - 1).isWord()
        && IntStream.rangeClosed(sentence.start(), sentence.start() + BULLET_TOKENS_MAX)
            .boxed()
            .flatMap(start -> lattice.at("date", start).stream())
            .filter(date -> !areWords(lattice, sentence.start(), date.start()))
            .anyMatch(date -> date.end() == who.start() - 1);
  }

  /** "Our boys are home. 44 of them." */
  private static boolean takesUp(Mention who, Lattice lattice) {
    int start = Math.max(0, who.start() - BEFORE_TOKENS_MAX);
    return isAnswer(who, lattice)
        && lattice.within("act", start, who.start()).stream()
            .map(act -> act.value(Act.class).freed())
            .anyMatch(freed -> freed.stream().anyMatch(people -> people.count().isEmpty()));
  }

  /** People at the beginning of a sentence, behind whom a mark stands. */
  static boolean isAnswer(Mention who, Lattice lattice) {
    return lattice.startsSentence(who.start())
        && who.end() < lattice.tokens().size()
        && !areWords(lattice, who.end(), who.end() + 1);
  }

  /** "The last trade between the two": the two sides. */
  private static boolean isTakenUp(Mention who, Lattice lattice) {
    return who.start() > 0
        && most(who) == 2
        && lattice.has("definite", who.start() - 1)
        && who.parts().stream().allMatch(part -> part.label().equals("bare"));
  }

  /** "March brought 130, in return for 90 Georgians": the Georgians went the other way. */
  private static boolean isPrice(Mention who, Sentence sentence, Lattice lattice) {
    int before = who.start() - 1;
    return before > sentence.start()
        && lattice.tokens().get(before).key().equals("for")
        && lattice.endsBefore("inreturn", before)
        && !lattice.within("who", sentence.start(), before).isEmpty();
  }

  /** "Four men stood trial: they were let go in May": where those begin whom a pronoun takes up. */
  private static BitSet takenUp(Lattice lattice) {
    BitSet starts = new BitSet();
    lattice.labelled("act").stream()
        .flatMap(act -> act.parts().stream())
        .filter(Pronouns::found)
        .flatMap(pronoun -> pronoun.parts().stream())
        .forEach(who -> starts.set(who.start()));
    return starts;
  }

  /** Who is named may be anybody the sentence speaks of. */
  private static boolean isByName(Mention who) {
    return who.parts().stream().anyMatch(part -> part.label().equals("person"));
  }

  private static boolean isCounted(Mention who) {
    return who.value(PeopleList.class).groups().stream()
        .anyMatch(group -> group.count().filter(count -> count > 1).isPresent());
  }

  private static boolean isLeft(Lattice lattice, Sentence sentence, Mention who) {
    // A row of a table is read by its columns.
    return Stream.of("act", "tally", "tablerow", "count")
        .flatMap(label -> lattice.within(label, sentence.start(), sentence.end()).stream())
        .noneMatch(who::overlaps);
  }

  /** "Six are to follow on Friday, and four bodies on Sunday": as planned as what stands before. */
  private static Optional<Status> status(Lattice lattice, Sentence sentence, Mention who) {
    if (areAbsent(lattice, sentence, who)) {
      return Optional.empty();
    }
    return isAhead(lattice, who)
        ? Optional.of(Status.PLANNED)
        : lattice.within("act", sentence.start(), who.start()).stream()
            .reduce((first, second) -> second)
            .map(act -> act.value(Act.class).status())
            .orElse(Optional.of(Status.COMPLETED));
  }

  /** "Nine more would be brought", "nine who were to leave": the verb behind them tells when. */
  private static boolean isAhead(Lattice lattice, Mention who) {
    int verbStart = lattice.has("relativepronoun", who.end()) ? who.end() + 1 : who.end();
    return lattice
        .at("verb.group", verbStart)
        .map(verb -> verb.value(VerbGroup.class).status())
        .filter(Optional.of(Status.PLANNED)::equals)
        .isPresent();
  }

  /** "The bodies of seven pilots, due on Friday, did not arrive". */
  private static boolean areAbsent(Lattice lattice, Sentence sentence, Mention who) {
    int end = Math.min(sentence.end(), who.end() + BEFORE_TOKENS_MAX);
    return lattice.within("absent", who.end(), end).stream()
        .mapToInt(Mention::start)
        .anyMatch(at -> at == who.end() || lattice.tokens().get(at - 1).key().equals(","));
  }

  /** "The bodies of 12 pilots, and two sailors": bodies too, if no verb parts them. */
  private static List<PeopleGroup> groups(Mention who, Sentence sentence, Lattice lattice) {
    List<PeopleGroup> groups = who.value(PeopleList.class).groups();
    boolean dead =
        lattice.within("who", sentence.start(), who.start()).stream()
            .reduce((first, second) -> second)
            .filter(before -> before.value(PeopleList.class).areDead())
            .filter(before -> !lattice.standsBetween("verb.group", before, who))
            .isPresent();
    return dead && groups.stream().allMatch(group -> group.people() == People.MILITARY)
        ? groups.stream().map(group -> group.ofKind(People.REMAINS)).toList()
        : groups;
  }

  private static Mention act(
      ActKind kind, Mention who, List<PeopleGroup> groups, Optional<Status> status) {
    Act act = Act.of(kind, groups).withStatus(status);
    return new Mention("act", who.start(), who.end(), act, ORIGIN, List.of(who));
  }
}

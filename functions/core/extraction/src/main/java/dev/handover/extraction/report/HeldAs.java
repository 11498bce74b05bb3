package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.rule.Lattice;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.Set;

/** As what the people of a move were held, where the words for them do not tell it. */
record HeldAs(Lattice lattice) {
  /** How far behind an act the words stand that tell why its people were held. */
  private static final int PENAL_REACH_MAX = 8;

  /** How far behind an act, in tokens, the coffin begins and ends. */
  private static final int COFFIN_REACH_MAX = 5;

  /** So few are persons, each with a case; more are a crowd of the kind that they are called. */
  private static final int FEW_MAX = 3;

  /** The people, as those that they were to whoever held them. */
  PeopleGroup people(Move move) {
    PeopleGroup people = isCoffined(move.fact()) ? dead(move.people()) : move.people();
    if (people.count().isEmpty() || move.from().isEmpty()) {
      return people;
    }
    People kind = kind(move, move.from().get());
    return switch (people.people()) {
      case PEOPLE -> people.ofKind(kind);
      case CIVILIANS ->
          kind == People.HOSTAGES || (isOfPersons(move) && kind != People.PEOPLE)
              ? people.ofKind(kind)
              : people;
      case CHILDREN -> kind == People.HOSTAGES ? people.ofKind(kind) : people;
      case MILITARY ->
          isOfPersons(move) && kind == People.DETAINEES && isPenal(move.fact())
              ? people.ofKind(kind)
              : people;
      case HOSTAGES, DETAINEES, REMAINS -> people;
    };
  }

  /** "Two soldiers returned in black coffins". */
  private boolean isCoffined(Fact fact) {
    int end = Math.min(fact.mention().end() + COFFIN_REACH_MAX, fact.sentence().end());
    return !lattice.within("coffined", fact.mention().start(), end).isEmpty();
  }

  private static PeopleGroup dead(PeopleGroup people) {
    return people.people() == People.MILITARY ? people.ofKind(People.REMAINS) : people;
  }

  /** "A teacher whom a court jailed", "Lena Okoro": not one of a crowd of civilians. */
  private static boolean isOfPersons(Move move) {
    return move.isOfNamed() || move.people().count().filter(count -> count <= FEW_MAX).isPresent();
  }

  private People kind(Move move, Party from) {
    People kind = Conflicts.kind(move.to(), from);
    boolean jailed = isPenal(move.fact()) || isBartered(move, from);
    return kind == People.PEOPLE && jailed ? People.DETAINEES : kind;
  }

  /** "A blogger for a priest": whom states not at war give for each other sat in their jails. */
  private static boolean isBartered(Move move, Party from) {
    return move.people().people() == People.CIVILIANS
        && !move.fact().act().back().isEmpty()
        && !Conflicts.isWarAmong(Set.of(move.to(), from))
        && !Pair.of(move.to(), from).hasGroup();
  }

  /**
   * "Four Chadians who had been serving sentences in Sudan": convicts, whatever they are called.
   */
  private boolean isPenal(Fact fact) {
    int end = Math.min(fact.mention().end() + PENAL_REACH_MAX, fact.sentence().end());
    return !lattice.within("penal", fact.mention().start(), end).isEmpty();
  }
}

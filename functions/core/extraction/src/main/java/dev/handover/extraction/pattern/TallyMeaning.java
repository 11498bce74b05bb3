package dev.handover.extraction.pattern;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.pattern.Movement.Way;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Match;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Bound;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a running total means as a whole. Much of it stands among words that its rule does not tell
 * apart: those are asked for what they hold.
 */
record TallyMeaning(Match match, Lattice lattice, Mention counted) {
  /** How far behind a total the words end that tell from where its people came. */
  private static final int KEEPER_REACH_MAX = 4;

  /** A part of fewer people than this may be a part of one exchange. */
  static final int WHOLE_MIN = 1000;

  /** Fewer exchanges are a weekend's. */
  static final int ROUNDS_MIN = 4;

  /** No exchange of our time has freed so many. */
  static final int LARGE_MIN = 2000;

  static Optional<Object> tally(Match match, Lattice lattice) {
    TallyMeaning meaning = new TallyMeaning(match, lattice, match.first("counted").orElseThrow());
    return meaning.isOfRecord()
            || meaning.isPartOfFew()
            || meaning.isOfFew()
            || meaning.isOfOneExchange()
            || meaning.isOfAnything()
            || meaning.isOfOneDay()
            || meaning.isOfThen()
            || meaning.isOfThings()
            || meaning.isOfNobodys()
            || meaning.isSomeOfThose()
            || meaning.isOfBeing()
            || meaning.isBehindAnother()
            || meaning.isBehindClause()
        ? Optional.empty()
        : Optional.of(meaning.total());
  }

  /** "The fourth so far, in which 22 have been released" counts exchanges. */
  private boolean isOfRecord() {
    return Stream.of("running", "summing")
        .flatMap(role -> match.all(role).stream())
        .anyMatch(scope -> lattice.overlaps("feat", scope));
  }

  private boolean isPartOfFew() {
    return match.first("whole").filter(m -> m.value(Integer.class) < WHOLE_MIN).isPresent();
  }

  /** "The last two exchanges returned 300"; "has freed 300". */
  private boolean isOfFew() {
    if (match.rule().meaning().equals("LARGE")) {
      PeopleGroup people = counted.value(PeopleGroup.class);
      return people.people() == People.REMAINS
          || people.count().filter(count -> count < LARGE_MIN).isPresent();
    }
    return match.rule().meaning().equals("OVER_TIME")
        && within("running").isEmpty()
        && within("rounds").stream().allMatch(rounds -> rounds.value(Integer.class) < ROUNDS_MIN);
  }

  /** "Put the number of those freed at 31": a figure of the news. */
  private boolean isOfOneExchange() {
    return match.rule().meaning().equals("STANDS")
        && Stream.of("running", "rounds", "summing").allMatch(label -> within(label).isEmpty())
        && within("sum").stream().allMatch(sum -> sum.value(String.class).equals("one"))
        && counted.value(PeopleGroup.class).count().filter(n -> n < WHOLE_MIN).isPresent();
  }

  /**
   * "2,500 Georgians since the war": who lost them, or where they came home, another clause tells.
   */
  private boolean isOfAnything() {
    if (!match.rule().meaning().equals("ALONE")) {
      return false;
    }
    int start = counted.start();
    boolean few = counted.value(PeopleGroup.class).count().filter(n -> n < WHOLE_MIN).isPresent();
    boolean opens = start > match.start() || lattice.startsSentence(start);
    boolean people =
        Stream.of("people", "plural", "nationals").anyMatch(one -> !within(one).isEmpty());
    return few || !opens || !people;
  }

  /** "Since 2 May, when 85 soldiers were freed": what happened on that day. */
  private boolean isOfOneDay() {
    if (match.all("running").stream().anyMatch(this::opensAnother)) {
      return true;
    }
    return match.all("running").stream()
        .map(scope -> scope.end() + (isComma(scope.end()) ? 1 : 0))
        .filter(at -> at < counted.start() && lattice.at("introducing", at).isPresent())
        .anyMatch(at -> IntStream.range(at, counted.start()).noneMatch(this::isComma));
  }

  /** "25 were handed over in May, and in 2004, when 76 came home". */
  private boolean opensAnother(Mention scope) {
    int behind = scope.end() + (isComma(scope.end()) ? 1 : 0);
    return scope.start() > counted.start()
        && lattice.tokens().get(scope.start()).key().equals("in")
        && lattice.at("introducing", behind).isPresent();
  }

  /** "By then 54 had crossed": by that hour, unless they are many. */
  private boolean isOfThen() {
    List<Mention> summing = match.all("summing");
    return match.rule().meaning().equals("IN_ALL")
        && !summing.isEmpty()
        && summing.stream().allMatch(word -> word.value().equals("then"))
        && counted.value(PeopleGroup.class).count().filter(n -> n < WHOLE_MIN).isPresent();
  }

  private boolean isComma(int token) {
    return token < lattice.tokens().size() && lattice.tokens().get(token).key().equals(",");
  }

  /** "Brings to 30 the number of countries that signed". */
  private boolean isOfThings() {
    return match.rule().meaning().equals("RAISED")
        && lattice.tokens().subList(match.start(), match.end()).stream()
            .anyMatch(token -> token.key().equals("of"))
        && Stream.of("moved", "people.many", "plural", "nationals")
            .allMatch(label -> within(label).isEmpty());
  }

  /** "And 640 more": the other half of a total says whose they are. */
  private boolean isOfNobodys() {
    return match.rule().meaning().equals("OTHERS")
        && (counted.value(PeopleGroup.class).nationality().isEmpty()
            || Stream.of("people.many", "plural").allMatch(label -> within(label).isEmpty()));
  }

  /** "82 of the returned Georgians fought at the port": what is said of some of them. */
  private boolean isSomeOfThose() {
    int of = counted.end();
    return match.rule().meaning().equals("OVER_TIME")
        && of + 2 < match.end()
        && lattice.tokens().get(of).key().equals("of")
        && lattice.has("definite", of + 1)
        && lattice.at("moved", of + 2).isPresent();
  }

  /** "13 have been released and are now abroad": where they are is no sum. */
  private boolean isOfBeing() {
    return match.all("summing").stream()
        .anyMatch(word -> word.length() == 1 && lattice.has("being", word.start() - 1));
  }

  /** "49 are home, months after three women had already been freed": what came first. */
  private boolean isBehindAnother() {
    return match.start() > 0 && lattice.has("concession", match.start() - 1);
  }

  /** "Two camps that have fought since the summer traded 74": since when they fought. */
  private boolean isBehindClause() {
    int start = match.start();
    return match.rule().meaning().equals("OVER_TIME")
        && lattice.tokens().get(start).key().equals("since")
        && !lattice.startsSentence(start)
        && match.all("running").stream()
            .anyMatch(
                since ->
                    since.start() == start && lattice.at("verb.past", since.end()).isPresent());
  }

  private RunningTotal total() {
    Optional<Movement> moved = verb().map(mention -> mention.value(Movement.class));
    Optional<Way> way = moved.map(Movement::way);
    Optional<Party> subject = subject();
    Optional<Party> receiver =
        party("receiver")
            .or(() -> moved.flatMap(Movement::receiver))
            .or(() -> subject.filter(_ -> way.equals(Optional.of(Way.RECEIVED)) || isComingBack()))
            .or(() -> party("owner"));
    Optional<Party> holder =
        moved
            .flatMap(Movement::holder)
            .or(this::keeper)
            .or(() -> subject.filter(_ -> way.equals(Optional.of(Way.GIVEN)) && !isComingBack()));
    boolean inAll = match.rule().meaning().equals("IN_ALL");
    return new RunningTotal(
        people(),
        receiver,
        holder,
        way.equals(Optional.of(Way.EXCHANGED)),
        way.filter(one -> one != Way.EXCHANGED).isPresent(),
        inAll);
  }

  /** The verb whose object they are, else what is said of them. */
  private Optional<Mention> verb() {
    return within("moved").stream()
        .filter(moved -> !match.rule().meaning().equals("STANDS"))
        .filter(moved -> moved.end() == counted.start())
        .findFirst()
        .or(() -> Stream.concat(match.all("moved").stream(), within("moved").stream()).findFirst());
  }

  /** "Has returned 808 people from Chadian captivity": who held them, whoever returned them. */
  private Optional<Party> keeper() {
    return lattice.within("custody", counted.end(), match.end() + KEEPER_REACH_MAX).stream()
        .findFirst()
        .map(custody -> custody.value(Party.class));
  }

  /** "Georgia returned 1,130 in all": a state counts those whom it got back. */
  private boolean isComingBack() {
    return match.first("moved").stream()
        .flatMap(
            moved ->
                Stream.of("verb.part", "verb.past")
                    .flatMap(form -> lattice.within(form, moved.start(), moved.end()).stream()))
        .anyMatch(verb -> verb.value(String.class).contains("comeback"));
  }

  /** Whoever does it, where the verb stands before the people. */
  private Optional<Party> subject() {
    return verb()
        .filter(_ -> match.first("moved").isPresent())
        .filter(moved -> moved.end() <= counted.start())
        .flatMap(
            moved ->
                lattice.within("side", match.start(), moved.start()).stream()
                    .reduce((_, last) -> last))
        .map(side -> side.value(Party.class));
  }

  private PeopleGroup people() {
    PeopleGroup told = counted.value(PeopleGroup.class);
    boolean upTo = told.bound() == Bound.AT_MOST && match.rule().meaning().equals("RAISED");
    return new PeopleGroup(
        told.people() == People.PEOPLE ? kind() : told.people(),
        told.count(),
        upTo ? Bound.EXACT : told.bound(),
        told.nationality().or(this::nationality));
  }

  private People kind() {
    return Stream.of("people.many", "plural")
        .flatMap(label -> within(label).stream())
        .findFirst()
        .map(mention -> People.valueOf(mention.value(String.class).toUpperCase(Locale.ROOT)))
        .orElse(People.PEOPLE);
  }

  /** "Ukrainians", "Ukrainian soldiers", "Taliban prisoners", "Myanmar's people". */
  private Optional<Party> nationality() {
    Optional<Party> people =
        within("nationals").stream().findFirst().map(mention -> mention.value(Party.class));
    return people.or(
        () ->
            Stream.of("nation", "party")
                .flatMap(label -> within(label).stream())
                .filter(this::standsBeforePeople)
                .findFirst()
                .map(mention -> mention.value(Party.class)));
  }

  private boolean standsBeforePeople(Mention owner) {
    int end = owner.end();
    int behind = end < match.end() && lattice.tokens().get(end).key().equals("'s") ? end + 1 : end;
    return Stream.of("people.many", "plural")
        .anyMatch(label -> lattice.at(label, behind).isPresent());
  }

  private List<Mention> within(String label) {
    return lattice.within(label, match.start(), match.end());
  }

  private Optional<Party> party(String role) {
    return match.first(role).map(mention -> mention.value(Party.class));
  }
}

package dev.handover.extraction.report;

import dev.handover.extraction.mention.ArmedGroups;
import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.mention.VerbGroup;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.Leftovers;
import dev.handover.extraction.rule.Mention;
import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.DateSpan;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.Status;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One real-world handover as the article tells it so far: what the sentences add to. */
final class Occasion {
  /** Figures of which one is so many times the other are not of the same. */
  private static final int FAR = 3;

  final List<Fact> facts = new ArrayList<>();
  final List<Move> moves = new ArrayList<>();
  final Set<Party> parties = new LinkedHashSet<>();
  final Map<Source, Evidence> sources = new LinkedHashMap<>();
  private final Map<String, Evidence> places = new LinkedHashMap<>();
  private final Map<String, Party> countries = new LinkedHashMap<>();
  final Map<Attribute, Evidence> attributes = new LinkedHashMap<>();
  final Map<Party, Evidence> mediators = new LinkedHashMap<>();
  final List<Voucher> vouchers = new ArrayList<>();
  private final Set<Move.Figure> figures = new HashSet<>();
  private final Set<Integer> counts = new HashSet<>();
  private Optional<Told<DateSpan>> date;
  private Optional<Told<DateSpan>> ifDone = Optional.empty();
  private Optional<String> unresolved = Optional.empty();
  private Optional<Told<Agreement>> agreement = Optional.empty();
  private Optional<Told<Integer>> ordinal = Optional.empty();
  private Optional<Status> byDate = Optional.empty();
  private boolean withLiving;
  private boolean dateSupposed;

  Occasion(Optional<Told<DateSpan>> date) {
    this.date = date;
  }

  void add(Fact fact, List<Move> told, Set<Party> concerned) {
    facts.add(fact);
    moves.addAll(told);
    // Who is named later may be a bystander of it; the sides are those of its moves.
    if (parties.isEmpty()) {
      parties.addAll(concerned);
    }
    for (Move move : told) {
      parties.add(move.to());
      move.people().count().ifPresent(counts::add);
      move.figure().ifPresent(figures::add);
      move.from().ifPresent(parties::add);
    }
  }

  /** Whether it happened; what is said to have happened once has happened. */
  Status status() {
    if (facts.stream().anyMatch(fact -> Hedges.isCalledOff(fact.act())) && !tookPlaceFirst()) {
      return Status.CANCELLED;
    }
    if (byDate.isPresent()) {
      return byDate.get();
    }
    if (isHeadlineOfPlan()) {
      return Status.PLANNED;
    }
    boolean plain = facts.stream().anyMatch(fact -> !Leftovers.found(fact.mention()));
    boolean pledged = facts.stream().anyMatch(Occasion::isPledge);
    return facts.stream()
        .filter(fact -> !plain || !Leftovers.found(fact.mention()))
        .filter(fact -> !pledged || fact.act().isCounted() || isTold(fact))
        .flatMap(fact -> fact.act().status().stream())
        .filter(Status.COMPLETED::equals)
        .findFirst()
        .orElse(Status.PLANNED);
  }

  /** "Sudan gave up four on Thursday. It had delayed the release of 600": the four came home. */
  private boolean tookPlaceFirst() {
    Fact first = facts.getFirst();
    return first.act().isCounted()
        && isTold(first)
        && first.act().status().equals(Optional.of(Status.COMPLETED))
        && facts.stream()
            .filter(fact -> Hedges.isCalledOff(fact.act()))
            .allMatch(fact -> fact.sentence().paragraph() > first.sentence().paragraph());
  }

  /** "Chad frees 199", over a text that has it: "Chad will free 199 on Friday". */
  private boolean isHeadlineOfPlan() {
    List<Fact> counted = facts.stream().filter(fact -> fact.act().isCounted()).toList();
    return counted.size() > 1
        && !isPlanned(counted.getFirst())
        && isPlanned(counted.get(1))
        && sameCounts(counted.getFirst(), counted.get(1))
        && counted.getFirst().sentence().paragraph() != counted.get(1).sentence().paragraph()
        && facts.stream().skip(1).allMatch(Occasion::isPlanned);
  }

  private static boolean isPlanned(Fact fact) {
    return fact.act().status().equals(Optional.of(Status.PLANNED));
  }

  private static boolean sameCounts(Fact one, Fact other) {
    return one.act()
        .people()
        .map(PeopleGroup::count)
        .toList()
        .equals(other.act().people().map(PeopleGroup::count).toList());
  }

  /** "It will free 40 sailors". */
  private static boolean isPledge(Fact fact) {
    return fact.act().isCounted()
        && isTold(fact)
        && fact.act().status().equals(Optional.of(Status.PLANNED));
  }

  /** Whether a verb tells of it: "the freeing of sailors" may be one that is to come. */
  private static boolean isTold(Fact fact) {
    return fact.mention().parts().stream().anyMatch(part -> part.value() instanceof VerbGroup);
  }

  /** Whether another one is between the same sides, as far as both are told. */
  boolean hasSidesOf(Occasion other) {
    return !parties.isEmpty()
        && !other.parties.isEmpty()
        && (parties.containsAll(other.parties) || other.parties.containsAll(parties));
  }

  /** Whether both are dated, no more than some days apart. */
  boolean isWithin(int days, Occasion other) {
    return date.isPresent()
        && other.date.isPresent()
        && Math.abs(
                ChronoUnit.DAYS.between(
                    date.get().value().start(), other.date.get().value().start()))
            <= days;
  }

  /** Whether both are dated, and it was over more than some days before another. */
  boolean isOver(int days, Occasion other) {
    return date.isPresent()
        && other.date.isPresent()
        && date.get().value().end().plusDays(days).isBefore(other.date.get().value().start());
  }

  /** Bodies that it is told of came back along with the living. */
  void tellWithLiving() {
    withLiving = true;
  }

  /** Its sides and moves as of its own time. */
  void settle(Lead lead) {
    date = date.or(() -> ifDone.filter(_ -> hasHappened()));
    byDate = date.flatMap(told -> lead.statusOn(told.value()));
    Eras eras = new Eras(date.map(Told::value));
    Set<Party> then = new LinkedHashSet<>();
    parties.forEach(party -> then.add(eras.of(party)));
    parties.clear();
    parties.addAll(then);
    moves.replaceAll(
        move ->
            new Move(eras.of(move.to()), move.from().map(eras::of), move.people(), move.fact()));
  }

  /** Whether an act says who got its people. */
  boolean tellsReceiver() {
    return facts.stream().anyMatch(fact -> fact.act().receiver().isPresent());
  }

  /** Whether it is told of bodies only. */
  boolean isOfBodies() {
    return !withLiving && !moves.isEmpty() && moves.stream().allMatch(Move::isOfBodies);
  }

  /** Whether it is told of bodies only, be it without a word of which way: in a headline. */
  boolean maybeOfBodies() {
    return moves.isEmpty()
        ? !facts.isEmpty() && facts.stream().map(Fact::act).allMatch(Act::isOfBodies)
        : isOfBodies();
  }

  /** Whether it tells of a move already: so many to one side. */
  boolean tells(Move move) {
    return move.figure().filter(figures::contains).isPresent();
  }

  /** "Two bodies for five convicts", and further on "the bodies were handed over": those two. */
  boolean goesOnWithBodies(List<Move> told) {
    return !told.isEmpty()
        && told.stream().allMatch(move -> move.isOfBodies() && move.people().count().isEmpty())
        && moves.stream()
            .filter(Move::isOfBodies)
            .filter(one -> one.people().count().isPresent())
            .anyMatch(one -> told.stream().allMatch(move -> move.to().equals(one.to())));
  }

  /** Whether it tells how many went the way of a move. */
  boolean tellsFigureOf(Move move) {
    return moves.stream()
        .anyMatch(one -> one.to().equals(move.to()) && one.people().count().isPresent());
  }

  /** "They agreed to swap 1,200 each; today 250 came home": no part of what is told of it. */
  boolean tellsFarFrom(Move move) {
    Optional<Integer> count = move.people().count();
    return count.isPresent()
        && moves.stream()
            .filter(one -> one.to().equals(move.to()))
            .flatMap(one -> one.people().count().stream())
            .anyMatch(figure -> figure > FAR * count.get() || count.get() > FAR * figure);
  }

  /** Adds whoever is cited; a state as such is no source. */
  void addSources(List<Told<Source>> cited) {
    cited.stream()
        .filter(told -> told.value().isListed())
        .forEach(told -> sources.putIfAbsent(told.value(), told.evidence()));
  }

  /** Adds the figures that somebody stands by, and whoever does if one of them is of its people. */
  void vouch(List<Voucher> told, List<Told<Source>> cited) {
    List<Voucher> own = told.stream().filter(voucher -> counts.contains(voucher.count())).toList();
    vouchers.addAll(own);
    addSources(
        cited.stream()
            .filter(one -> own.stream().anyMatch(by -> by.speakers().contains(one.value())))
            .toList());
  }

  /** Adds a place by its name; a country is told apart, since it may prove to be a side. */
  void addPlace(Mention place, Evidence evidence) {
    String name = place.value(String.class);
    places.putIfAbsent(name, evidence);
    Stream.iterate(place.parts(), parts -> !parts.isEmpty(), parts -> parts.getFirst().parts())
        .map(List::getFirst)
        .filter(part -> part.label().equals("country"))
        .findFirst()
        .ifPresent(party -> countries.putIfAbsent(name, party.value(Party.class)));
  }

  /** Whether it is over and done with. */
  boolean hasHappened() {
    return status() == Status.COMPLETED;
  }

  /**
   * The places, without the countries of the sides themselves, or of a group among them: "detained
   * in Iran", "crossed into Lebanon".
   */
  Map<String, Evidence> placesBeside(Set<Party> parties) {
    Map<String, Evidence> beside = new LinkedHashMap<>(places);
    beside.keySet().removeIf(name -> parties.stream().anyMatch(party -> isHomeOf(party, name)));
    List<String> names = List.copyOf(beside.keySet());
    beside
        .keySet()
        .removeIf(name -> names.stream().anyMatch(other -> isPartOf(name, other, names)));
    return beside;
  }

  /** Wagah, where the Wagah border is told too; of "Gori region" and "Gori Region" the second. */
  private static boolean isPartOf(String name, String other, List<String> names) {
    String inner = name.toLowerCase(Locale.ROOT);
    String outer = other.toLowerCase(Locale.ROOT);
    return outer.startsWith(inner + " ")
        || (outer.equals(inner) && names.indexOf(other) < names.indexOf(name));
  }

  private boolean isHomeOf(Party party, String place) {
    Optional<Party> country = Optional.ofNullable(countries.get(place));
    return SideNames.isNameOf(place, party)
        || country.filter(one -> one.equals(party) || ArmedGroups.isAtHome(party, one)).isPresent();
  }

  Optional<Told<DateSpan>> date() {
    return date;
  }

  void redate(Told<DateSpan> told) {
    date = Optional.of(told);
    dateSupposed = false;
  }

  /** Its day is that of the news: no sentence told it. */
  void supposeDate() {
    dateSupposed = true;
  }

  /** "Freed nine, it said on Wednesday": of Wednesday, unless a sentence tells another day. */
  void supposeIf(Told<DateSpan> said) {
    dateSupposed |= date.filter(day -> day.value().equals(said.value())).isPresent();
  }

  /** Those of one act are told again by the ways that they went; nobody else got them. */
  void part(Fact whole, Set<Party> concerned) {
    moves.removeIf(move -> move.fact().equals(whole));
    if (facts.getFirst().equals(whole)) {
      parties.retainAll(concerned);
    }
  }

  /** A sentence tells its day. */
  void confirm(Told<DateSpan> told) {
    dateSupposed &= date.filter(day -> day.value().equals(told.value())).isEmpty();
  }

  boolean isDateSupposed() {
    return dateSupposed;
  }

  void dateIfNone(Told<DateSpan> told) {
    date = date.or(() -> Optional.of(told));
  }

  /** Its day, should it be told further on to have happened. */
  void dateIfDone(Told<DateSpan> told) {
    ifDone = Optional.of(told);
  }

  /** The words of a date that nothing resolves. */
  Optional<String> unresolved() {
    return unresolved;
  }

  void unresolvedIfNone(String words) {
    unresolved = unresolved.or(() -> Optional.of(words));
  }

  Optional<Told<Agreement>> agreement() {
    return agreement;
  }

  Optional<Told<Integer>> ordinal() {
    return ordinal;
  }

  void agreementIfNone(Told<Agreement> told) {
    agreement = agreement.or(() -> Optional.of(told));
  }

  void ordinalIfNone(Told<Integer> told) {
    ordinal = ordinal.or(() -> Optional.of(told));
  }
}

package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which armed group "the rebels" are: the one that an article names, else the one that then fought
 * the state it names most. Adds mentions labelled {@code bands}, each with a {@link Party}.
 */
final class Bands {
  private static final List<Table.Row> ROWS = Table.load(Bands.class, "insurgents.tsv");

  /** The longest name of a state before its rebels, in tokens. */
  private static final int NAME_MAX = 4;

  /** More words do not stand before rebels or a government. */
  private static final int QUALITIES_MAX = 5;

  private static final Set<String> QUOTES = Set.of("\"", "\u201c", "'", "\u2018");

  private static final Set<String> OWNING = Set.of("'", "'s", "-");

  private static final List<String> ACTING = List.of("give.active", "receive.active");

  private final Lattice lattice;
  private final Optional<LocalDate> published;
  private final Set<Party> groups;

  private Bands(Lattice lattice, Optional<LocalDate> published) {
    this.lattice = lattice;
    this.published = published;
    Set<Party> plain = groups(true);
    this.groups = plain.isEmpty() ? groups(false) : plain;
  }

  /** The groups that the article names; "al-Qaeda's branch" is another than al-Qaeda. */
  private Set<Party> groups(boolean plainly) {
    return lattice.labelled("movement").stream()
        .filter(group -> !plainly || !owns(group.end()))
        .flatMap(group -> group.value(Source.class).party().stream())
        .collect(Collectors.toSet());
  }

  static void run(Lattice lattice, Optional<LocalDate> published) {
    new Bands(lattice, published).mark();
  }

  private void mark() {
    Optional<Party> meant = meant();
    for (Mention band : lattice.labelled("band")) {
      int from = qualified("bandquality", band.start());
      Optional<Mention> nation = stateBefore(from);
      int start = nation.map(Mention::start).orElse(from);
      Optional<Party> party =
          nation.isPresent()
              ? nation.flatMap(name -> of(name.value(Party.class)))
              : meant.filter(_ -> standsForGroup(from));
      party
          .filter(_ -> endsPhrase(band.end()))
          .map(one -> new Mention("bands", start, band.end(), one, "insurgents", List.of(band)))
          .ifPresent(lattice::add);
    }
    meant.filter(groups::contains).ifPresent(this::markActing);
    Optional<Party> state = foughtByAll();
    for (Mention noun : lattice.labelled("stateband")) {
      int from = qualified("statequality", noun.start());
      state
          .filter(_ -> nameBefore("nation", from).isEmpty())
          .filter(_ -> standsForGroup(from) && endsPhrase(noun.end()))
          .map(one -> new Mention("bands", from, noun.end(), one, "insurgents", List.of(noun)))
          .ifPresent(lattice::add);
    }
  }

  /** "The group freed 28". */
  private void markActing(Party group) {
    lattice.labelled("actingband").stream()
        .filter(noun -> standsForGroup(noun.start()) && isHandingOver(noun.end()))
        .map(noun -> new Mention("bands", noun.start(), noun.end(), group, "acting", List.of(noun)))
        .toList()
        .forEach(lattice::add);
  }

  private boolean isHandingOver(int at) {
    return ACTING.stream()
        .flatMap(label -> lattice.at(label, at).stream())
        .anyMatch(
            verb -> lattice.has("number", verb.end()) || lattice.has("number", verb.end() + 1));
  }

  /** The one state that the groups named then fought; where "the rebels" have no name, theirs. */
  private Optional<Party> foughtByAll() {
    if (groups.isEmpty() && !lattice.labelled("bands").isEmpty()) {
      return mostNamed();
    }
    Set<Optional<Party>> states = groups.stream().map(this::fought).collect(Collectors.toSet());
    return states.size() == 1 ? states.iterator().next() : Optional.empty();
  }

  /** The state that a group then fought. */
  private Optional<Party> fought(Party group) {
    return ROWS.stream()
        .filter(row -> row.cell("group").equals(group.code()))
        .filter(this::holds)
        .map(row -> new Party(row.cell("state")))
        .findFirst();
  }

  /**
   * The one group that the article names, or the one that it calls so, or the one of them that
   * fought then, else that which fights the state it names most.
   */
  private Optional<Party> meant() {
    if (!groups.isEmpty()) {
      Set<Party> calledSo = calledSo();
      if (groups.size() > 1 && calledSo.size() == 1) {
        return calledSo.stream().findFirst();
      }
      List<Party> listed = groups.stream().filter(group -> fought(group).isPresent()).toList();
      return groups.size() == 1
          ? groups.stream().findFirst()
          : listed.stream().findFirst().filter(_ -> listed.size() == 1);
    }
    return mostNamed().flatMap(this::of);
  }

  /** Of "Syrian rebels" and "Hezbollah" the first are "the rebels". */
  private Set<Party> calledSo() {
    Set<Integer> ends =
        lattice.labelled("band").stream().map(Mention::end).collect(Collectors.toSet());
    return lattice.labelled("movement").stream()
        .filter(group -> ends.contains(group.end()))
        .flatMap(group -> group.value(Source.class).party().stream())
        .collect(Collectors.toSet());
  }

  private Optional<Party> mostNamed() {
    Map<Party, Integer> named = new HashMap<>();
    Stream.of("party", "nation", "nationals")
        .flatMap(label -> lattice.labelled(label).stream())
        .forEach(mention -> named.merge(mention.value(Party.class), 1, Integer::sum));
    return named.entrySet().stream()
        .filter(entry -> of(entry.getKey()).isPresent())
        .max(
            Map.Entry.<Party, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey);
  }

  /** Who fought a state at the time; where the article names one of its foes, that one. */
  private Optional<Party> of(Party state) {
    List<Party> foes =
        ROWS.stream()
            .filter(row -> row.cell("state").equals(state.code()))
            .filter(this::holds)
            .map(row -> new Party(row.cell("group")))
            .toList();
    return foes.stream().filter(groups::contains).findFirst().or(() -> foes.stream().findFirst());
  }

  private boolean holds(Table.Row row) {
    // Of an article without a date, too, only a group that it names is meant.
    if (published.isEmpty() || row.cell("named").equals("named")) {
      return groups.contains(new Party(row.cell("group")));
    }
    return published
        .map(LocalDate::getYear)
        .filter(year -> year >= Integer.parseInt(row.cell("from")))
        .filter(year -> year <= Integer.parseInt(row.cell("until")))
        .isPresent();
  }

  /** Where a phrase such as "leftist rebels", "the recognised government" begins. */
  private int qualified(String label, int noun) {
    int from = noun;
    Optional<Mention> quality = nameBefore(label, from);
    for (int words = 0;
        words < QUALITIES_MAX && quality.isPresent() && !lattice.startsSentence(from);
        words++) {
      from = quality.get().start();
      quality = nameBefore(label, from);
    }
    return from;
  }

  /** "Colombian rebels", "Colombia's rebels", in a headline "Colombia rebels"; "Arauca rebels". */
  private Optional<Mention> stateBefore(int start) {
    return nameBefore("nation", start)
        .or(() -> nameBefore("party", owner(start)))
        .or(() -> nameBefore("home", owner(start)));
  }

  /** The end of a name before "'s" or the apostrophe behind an s. */
  private int owner(int start) {
    boolean owned =
        start > 1
            && lattice.tokens().get(start - 1).glued()
            && OWNING.contains(lattice.tokens().get(start - 1).key());
    return owned ? start - 1 : start;
  }

  /** The longest name or phrase that ends there: South Sudan's, not Sudan's. */
  private Optional<Mention> nameBefore(String label, int end) {
    return IntStream.rangeClosed(1, NAME_MAX)
        .map(length -> end - (NAME_MAX + 1 - length))
        .filter(at -> at >= 0)
        .boxed()
        .flatMap(at -> lattice.at(label, at).stream())
        .filter(name -> name.end() == end)
        .findFirst();
  }

  /** "The rebels", "by rebels", but not "12 rebels"; a quotation may begin with them. */
  private boolean standsForGroup(int start) {
    return lattice.startsSentence(start)
        || lattice.has("bandbefore", start - 1)
        || (QUOTES.contains(lattice.tokens().get(start - 1).key())
            && lattice.startsSentence(start - 1));
  }

  private boolean endsPhrase(int end) {
    if (end == lattice.tokens().size() || lattice.startsSentence(end)) {
      return true;
    }
    return lattice.tokens().get(end).isWord()
        ? Stream.of(
                "function", "verb.group", "adverb", "date", "say", "afterband", "insider", "post")
            .anyMatch(label -> lattice.has(label, end))
        : !owns(end);
  }

  private boolean owns(int end) {
    return end < lattice.tokens().size()
        && lattice.tokens().get(end).glued()
        && OWNING.contains(lattice.tokens().get(end).key());
  }
}

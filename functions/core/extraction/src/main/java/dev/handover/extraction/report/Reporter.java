package dev.handover.extraction.report;

import dev.handover.extraction.mention.PeopleGroup;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.rule.Lattice;
import dev.handover.model.Attribute;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.Report;
import dev.handover.model.ReportEvidence;
import dev.handover.model.Tally;
import dev.handover.model.Total;
import dev.handover.model.Transfer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Writes what an article reports, from the facts found in it. Which sides it is about, and who is
 * cited where, is told once for its exchanges and its running totals.
 */
public final class Reporter {
  private final Lattice lattice;
  private final Optional<LocalDate> published;
  private final Sides sides;
  private final Speakers speakers;
  private final Totals totals;

  public Reporter(Lattice lattice, Optional<LocalDate> published) {
    this.lattice = lattice;
    this.published = published;
    this.sides = Sides.of(lattice);
    this.speakers = new Speakers(lattice);
    this.totals = new Totals(lattice);
  }

  /** The reports, in the order in which the article tells of them. */
  public List<Report> reports() {
    List<Occasion> told = new Gatherer(lattice, published, sides, speakers).gather();
    List<Occasion> all = new TableOccasions(lattice, sides).addedTo(told);
    boolean tables = !lattice.labelled("tablerow").isEmpty();
    List<Occasion> apart = tables ? new Stages(all).apart() : all;
    return apart.stream().flatMap(occasion -> report(occasion).stream()).toList();
  }

  /** What became of each act that was read, in the order of the text. */
  public List<Verdict> verdicts() {
    Gatherer gatherer = new Gatherer(lattice, published, sides, speakers);
    gatherer.gather();
    return gatherer.verdicts();
  }

  /** The running totals, in the order in which the article states them. */
  public List<Tally> tallies() {
    return new Tallies(lattice, published, sides, speakers).read();
  }

  private Optional<Report> report(Occasion occasion) {
    List<Row> rows = new Rows(occasion, lattice).rows();
    Set<Party> parties = new TreeSet<>(occasion.parties);
    boolean counted = rows.stream().anyMatch(row -> row.people().count().isPresent());
    boolean dated = occasion.date().isPresent() || occasion.unresolved().isPresent();
    Optional<Told<Total>> total = totals.of(occasion, rows);
    if (parties.size() < 2 || !(dated || counted || total.isPresent())) {
      return Optional.empty();
    }
    return Optional.of(
        new Report(
            occasion.date().map(Told::value),
            occasion.status(),
            List.copyOf(parties),
            rows.stream().map(row -> transfer(lattice, row)).toList(),
            total.map(Told::value),
            List.copyOf(occasion.attributes.keySet()),
            mediators(occasion, parties).keySet().stream().toList(),
            List.copyOf(occasion.placesBeside(parties).keySet()),
            occasion.agreement().map(Told::value),
            occasion.sources.keySet().stream().map(Source::name).toList(),
            speaksFor(occasion.sources.keySet()),
            occasion.ordinal().map(Told::value),
            evidence(occasion, parties, total.map(Told::evidence))));
  }

  private static Map<String, Party> speaksFor(Set<Source> sources) {
    Map<String, Party> sides = new HashMap<>();
    for (Source source : sources) {
      source.party().ifPresent(side -> sides.put(source.name(), side));
    }
    return sides;
  }

  private static Map<String, Evidence> mediators(Occasion occasion, Set<Party> parties) {
    Map<Party, Evidence> others = new LinkedHashMap<>(occasion.mediators);
    others.keySet().removeAll(parties);
    return keyed(others, Party::code);
  }

  private static Transfer transfer(Lattice lattice, Row row) {
    PeopleGroup people = row.people();
    return new Transfer(
        row.to(),
        row.from(),
        people.people(),
        people.count(),
        people.count().map(_ -> people.bound()),
        row.saidBy().stream().filter(Source::isListed).map(Source::name).toList(),
        row.account(),
        lattice.document().quote(row.sentence()));
  }

  private ReportEvidence evidence(Occasion occasion, Set<Party> parties, Optional<Evidence> total) {
    Quotes quotes = new Quotes(lattice, occasion.facts);
    Map<String, Evidence> byParty = new LinkedHashMap<>();
    parties.forEach(party -> byParty.put(party.code(), quotes.of(party)));
    return new ReportEvidence(
        occasion.date().map(Told::evidence),
        Optional.of(quotes.of(occasion.status())),
        byParty,
        total,
        keyed(occasion.attributes, Attribute::word),
        mediators(occasion, parties),
        keyed(occasion.placesBeside(parties), place -> place),
        occasion.agreement().map(Told::evidence),
        keyed(occasion.sources, Source::name),
        occasion.ordinal().map(Told::evidence));
  }

  private static <K> Map<String, Evidence> keyed(
      Map<K, Evidence> evidence, Function<K, String> name) {
    Map<String, Evidence> keyed = new LinkedHashMap<>();
    evidence.forEach((key, value) -> keyed.putIfAbsent(name.apply(key), value));
    return keyed;
  }
}

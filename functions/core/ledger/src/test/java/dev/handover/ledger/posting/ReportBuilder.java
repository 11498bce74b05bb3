package dev.handover.ledger.posting;

import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.Bound;
import dev.handover.model.DateSpan;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import dev.handover.model.Report;
import dev.handover.model.ReportEvidence;
import dev.handover.model.Status;
import dev.handover.model.Total;
import dev.handover.model.Transfer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reports in the words of the ledger: {@code on("2025-07-04").says("RUS>UKR=military:270")}. */
public final class ReportBuilder {
  private final Optional<DateSpan> date;
  private Status status = Status.COMPLETED;
  private List<Party> parties = List.of(new Party("RUS"), new Party("UKR"));
  private final List<Transfer> transfers = new ArrayList<>();
  private Optional<Total> total = Optional.empty();
  private List<Attribute> attributes = List.of();
  private List<String> mediators = List.of();
  private List<String> places = List.of();
  private Optional<Agreement> agreement = Optional.empty();
  private Optional<Integer> ordinal = Optional.empty();
  private Map<String, Party> speaksFor = Map.of();
  private int account = 1;

  private ReportBuilder(Optional<DateSpan> date) {
    this.date = date;
  }

  public static ReportBuilder on(String day) {
    return new ReportBuilder(Optional.of(DateSpan.day(LocalDate.parse(day))));
  }

  public static ReportBuilder during(String start, String end, Precision precision) {
    return new ReportBuilder(
        Optional.of(new DateSpan(LocalDate.parse(start), LocalDate.parse(end), precision)));
  }

  public static ReportBuilder undated() {
    return new ReportBuilder(Optional.empty());
  }

  public ReportBuilder between(String... codes) {
    parties = Stream.of(codes).map(Party::new).toList();
    return this;
  }

  public ReportBuilder status(Status told) {
    status = told;
    return this;
  }

  /** A claim of the first account, as {@link Claim#text} writes it, and who is cited for it. */
  public ReportBuilder says(String claim, String... saidBy) {
    Claim parsed = Claim.parse(claim);
    for (Figure figure : parsed.figures()) {
      transfers.add(
          new Transfer(
              parsed.direction().to(),
              parsed.direction().from(),
              figure.people(),
              figure.count(),
              figure.bound(),
              List.of(saidBy),
              account,
              quote(figure.text())));
    }
    return this;
  }

  /** A claim of another account than those before. */
  public ReportBuilder elsewhere(String claim, String... saidBy) {
    account++;
    return says(claim, saidBy);
  }

  public ReportBuilder total(int count) {
    total = Optional.of(new Total(count, Bound.EXACT));
    return this;
  }

  public ReportBuilder ordinal(int number) {
    ordinal = Optional.of(number);
    return this;
  }

  public ReportBuilder of(Attribute... told) {
    attributes = List.of(told);
    return this;
  }

  public ReportBuilder through(String... told) {
    mediators = List.of(told);
    return this;
  }

  public ReportBuilder in(String... told) {
    places = List.of(told);
    return this;
  }

  public ReportBuilder agreedIn(String place) {
    agreement = Optional.of(new Agreement(Optional.of(place), Optional.empty()));
    return this;
  }

  /** A source and whom it speaks for. */
  public ReportBuilder speaking(String source, String side) {
    speaksFor = Map.of(source, new Party(side));
    return this;
  }

  public Report build() {
    List<String> sources =
        transfers.stream().flatMap(row -> row.saidBy().stream()).distinct().toList();
    return new Report(
        date,
        status,
        parties,
        transfers,
        total,
        attributes,
        mediators,
        places,
        agreement,
        sources,
        speaksFor,
        ordinal,
        evidence(sources));
  }

  private ReportEvidence evidence(List<String> sources) {
    return new ReportEvidence(
        date.map(day -> quote(day.start().toString())),
        Optional.of(quote(status.word())),
        Map.of(),
        total.map(t -> quote("total " + t.count())),
        attributes.stream().collect(Collectors.toMap(Attribute::word, a -> quote(a.word()))),
        mediators.stream().collect(Collectors.toMap(each -> each, ReportBuilder::quote)),
        places.stream().collect(Collectors.toMap(place -> place, ReportBuilder::quote)),
        agreement.flatMap(Agreement::place).map(ReportBuilder::quote),
        sources.stream().collect(Collectors.toMap(source -> source, ReportBuilder::quote)),
        ordinal.map(number -> quote(number + "th")));
  }

  private static Evidence quote(String words) {
    return new Evidence(words, 0, words.codePointCount(0, words.length()));
  }
}

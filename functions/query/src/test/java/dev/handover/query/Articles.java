package dev.handover.query;

import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import dev.handover.model.Bound;
import dev.handover.model.DateSpan;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Reading;
import dev.handover.model.Report;
import dev.handover.model.ReportEvidence;
import dev.handover.model.Status;
import dev.handover.model.Transfer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Posts made-up articles, each of one exchange. */
public final class Articles {
  private final Ledger ledger;

  public Articles(Ledger ledger) {
    this.ledger = ledger;
  }

  /** An article of the day that says {@code to} got 22 soldiers back from {@code from}. */
  public void post(String day, String to, String from) {
    String text = "On " + day + " " + to + " got 22 soldiers back from " + from;
    LocalDate date = LocalDate.parse(day);
    Reading reading =
        new Reading(
            Optional.of(date), "en", text, text, List.of(report(date, to, from, text)), List.of());
    ledger.post(
        new ArticleVersion(
            new ObjectKey("articles", day + to + from),
            new Sequencer("01"),
            Optional.empty(),
            "etag",
            1),
        reading);
  }

  static Report report(LocalDate day, String to, String from, String text) {
    Evidence evidence = new Evidence(text, 0, text.length());
    return new Report(
        Optional.of(DateSpan.day(day)),
        Status.COMPLETED,
        List.of(new Party(to), new Party(from)),
        List.of(
            new Transfer(
                new Party(to),
                Optional.of(new Party(from)),
                People.MILITARY,
                Optional.of(22),
                Optional.of(Bound.EXACT),
                List.of(),
                1,
                evidence)),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Map.of(),
        Optional.empty(),
        new ReportEvidence(
            Optional.of(evidence),
            Optional.of(evidence),
            Map.of(to, evidence, from, evidence),
            Optional.empty(),
            Map.of(),
            Map.of(),
            Map.of(),
            Optional.empty(),
            Map.of(),
            Optional.empty()));
  }

  /** Takes the article of that day and these sides away again. */
  void withdraw(String day, String to, String from) {
    ledger.remove(
        new ObjectKey("articles", day + to + from), new Sequencer("02"), Optional.empty());
  }
}

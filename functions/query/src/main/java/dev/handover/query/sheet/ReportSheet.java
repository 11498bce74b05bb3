package dev.handover.query.sheet;

import dev.handover.ledger.VoiceReports;
import dev.handover.model.Citation;
import dev.handover.model.DateSpan;
import dev.handover.model.Report;
import dev.handover.model.Transfer;
import dev.handover.query.format.EvidenceLink;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What texts say of an exchange as a table: one row a transfer of a text, or one without any. */
public final class ReportSheet {
  /** The table. */
  public static final Sheet<VoiceReports> SHEET =
      Sheet.of(
          ReportSheet::rows,
          List.of(
              new Sheet.Column<>("voice", row -> row.told().voice()),
              new Sheet.Column<>("exchange", row -> row.told().exchange()),
              new Sheet.Column<>("published", row -> row.told().published()),
              new Sheet.Column<>("extractor", row -> row.told().extractor()),
              of("start", report -> report.date().map(DateSpan::start)),
              of("end", report -> report.date().map(DateSpan::end)),
              of("status", report -> report.status().word()),
              of("parties", Report::parties),
              row("to", Transfer::to),
              row("from", Transfer::from),
              row("people", transfer -> transfer.people().word()),
              row("count", Transfer::count),
              row("bound", transfer -> transfer.bound().map(bound -> bound.word())),
              row("account", Transfer::account),
              row("said_by", Transfer::saidBy),
              row("quote", transfer -> transfer.evidence().quote()),
              new Sheet.Column<>("evidence", Row::evidence),
              of("mediators", Report::mediators),
              of("places", Report::places),
              of("sources", Report::sources),
              new Sheet.Column<>(
                  "articles",
                  row -> row.told().articles().stream().map(article -> article.key()).toList())));

  private ReportSheet() {}

  private record Row(
      VoiceReports told, Report report, Optional<Transfer> transfer, String address) {
    Optional<String> evidence() {
      return transfer.map(
          row -> EvidenceLink.of(address, Citation.of(told.voice(), row.evidence())));
    }
  }

  private static List<Row> rows(VoiceReports told, String address) {
    return told.reports().stream()
        .flatMap(
            report ->
                report.transfers().isEmpty()
                    ? List.of(new Row(told, report, Optional.empty(), address)).stream()
                    : report.transfers().stream()
                        .map(row -> new Row(told, report, Optional.of(row), address)))
        .toList();
  }

  private static Sheet.Column<Row> of(String name, Function<Report, ?> cell) {
    return new Sheet.Column<>(name, row -> cell.apply(row.report()));
  }

  private static Sheet.Column<Row> row(String name, Function<Transfer, ?> cell) {
    return new Sheet.Column<>(name, row -> row.transfer().map(cell));
  }
}

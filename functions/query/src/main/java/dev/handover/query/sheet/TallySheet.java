package dev.handover.query.sheet;

import dev.handover.model.ExchangeArticle;
import dev.handover.model.StatedTally;
import dev.handover.query.format.EvidenceLink;
import dev.handover.query.sheet.Sheet.Column;
import java.util.List;

/** Running totals as a table, one row each. */
public final class TallySheet {
  /** The table. */
  public static final Sheet<StatedTally> SHEET =
      Sheet.of(
          (tally, address) -> List.of(new Row(tally, address)),
          List.of(
              new Column<>("id", row -> row.tally().id()),
              new Column<>("as_of", row -> row.tally().asOf()),
              new Column<>("to", row -> row.tally().to()),
              new Column<>("people", row -> row.tally().people().word()),
              new Column<>("count", row -> row.tally().count()),
              new Column<>("bound", row -> row.tally().bound().word()),
              new Column<>("since", row -> row.tally().since()),
              new Column<>("exchanges", row -> row.tally().exchanges()),
              new Column<>("said_by", row -> row.tally().saidBy()),
              new Column<>("quote", row -> row.tally().evidence().quote()),
              new Column<>(
                  "evidence", row -> EvidenceLink.of(row.address(), row.tally().evidence())),
              new Column<>(
                  "articles",
                  row -> row.tally().articles().stream().map(ExchangeArticle::key).toList())));

  private TallySheet() {}

  private record Row(StatedTally tally, String address) {}
}

package dev.handover.query.sheet;

import dev.handover.ledger.ArticleRecord;
import dev.handover.query.sheet.Sheet.Column;
import java.util.List;

/** Articles as a table, one row each. */
public final class ArticleSheet {
  /** The table. */
  public static final Sheet<ArticleRecord> SHEET =
      Sheet.of(
          (article, _) -> List.of(article),
          List.of(
              new Column<>("id", ArticleRecord::id),
              new Column<>("bucket", article -> article.object().bucket()),
              new Column<>("key", article -> article.object().key()),
              new Column<>("status", article -> article.status().word()),
              new Column<>("reason", ArticleRecord::reason),
              new Column<>("detail", ArticleRecord::detail),
              new Column<>("changed", ArticleRecord::changed),
              new Column<>("published", ArticleRecord::published),
              new Column<>("language", ArticleRecord::language),
              new Column<>("title", ArticleRecord::title),
              new Column<>("exchanges", ArticleRecord::exchanges),
              new Column<>("voice", ArticleRecord::voice)));

  private ArticleSheet() {}
}

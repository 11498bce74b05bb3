package dev.handover.ledger;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.model.ExchangeArticle;
import dev.handover.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one text says of one exchange, in its own words.
 *
 * @param voice id of the text
 * @param exchange id of the record under which it is entered: the exchange's own, or one that is
 *     joined with it
 * @param published the text's own date
 * @param extractor version of the rules that read it; unknown of what was read before it was kept
 * @param reports one, or more where it tells of several handovers of that day
 * @param articles who prints it; not all where they are many
 */
@JsonPropertyOrder({"voice", "exchange", "published", "extractor", "reports", "articles"})
public record VoiceReports(
    String voice,
    String exchange,
    Optional<LocalDate> published,
    Optional<Integer> extractor,
    List<Report> reports,
    List<ExchangeArticle> articles) {
  public VoiceReports {
    reports = List.copyOf(reports);
    articles = List.copyOf(articles);
  }
}

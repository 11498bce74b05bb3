package dev.handover.ledger;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger holds of one article.
 *
 * @param id digest of bucket and key
 * @param reason why it was rejected, a word of {@link dev.handover.model.RejectionReason}
 * @param detail one sentence on the rejection
 * @param changed when the object changed, as far as is known
 * @param published the article's own date
 * @param language ISO 639-1; empty where it was not read
 * @param title its beginning, where the article has one
 * @param exchanges ids of the exchanges that it tells of, sorted
 * @param voice id of the text that it prints; empty where there is none
 * @param etag of the content that was read; empty once removed
 * @param sequencer of the newest event that was applied, in upper case and padded with zeros; zeros
 *     alone where the article came without one
 * @param extractor version of the rules that read it; empty once removed, and 0 while an overwrite
 *     is half done
 */
@JsonPropertyOrder({
  "id",
  "bucket",
  "key",
  "status",
  "reason",
  "detail",
  "changed",
  "published",
  "language",
  "title",
  "exchanges",
  "voice",
  "etag",
  "sequencer",
  "extractor"
})
public record ArticleRecord(
    String id,
    @JsonUnwrapped ObjectKey object,
    ArticleStatus status,
    Optional<String> reason,
    Optional<String> detail,
    Optional<Instant> changed,
    Optional<LocalDate> published,
    Optional<String> language,
    Optional<String> title,
    List<String> exchanges,
    Optional<String> voice,
    Optional<String> etag,
    String sequencer,
    Optional<Integer> extractor) {
  public ArticleRecord {
    exchanges = List.copyOf(exchanges);
  }
}

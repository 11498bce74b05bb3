package dev.handover.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What the ledger holds of one article.
 *
 * @param id digest of bucket and key
 * @param reason why it was rejected, a word of {@link dev.handover.model.RejectionReason}
 * @param detail one sentence on the rejection
 * @param sequencer of the newest event that was applied, in upper case and padded with zeros
 * @param changed when the object changed, by that event
 * @param etag of the content that was read; empty once removed
 * @param voice id of the text that it prints; empty where there is none
 * @param exchanges ids of the exchanges that it tells of, sorted
 */
public record ArticleRecord(
    String id,
    ObjectKey object,
    ArticleStatus status,
    Optional<String> reason,
    Optional<String> detail,
    String sequencer,
    Optional<Instant> changed,
    Optional<String> etag,
    Optional<String> voice,
    List<String> exchanges) {
  public ArticleRecord {
    exchanges = List.copyOf(exchanges);
  }
}

package dev.handover.ingest;

import dev.handover.extraction.Extractor;
import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order;
import dev.handover.ledger.Posted;
import dev.handover.model.Extraction;
import dev.handover.model.Rejection;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Brings the ledger in line with what the bucket holds under one key. */
final class ArticlePoster {
  private final ArticleReader reader;
  private final Ledger ledger;
  private final Extractor extractor;

  ArticlePoster(ArticleReader reader, Ledger ledger, Extractor extractor) {
    this.reader = reader;
    this.ledger = ledger;
    this.extractor = extractor;
  }

  /**
   * Enters one change; entering it again changes nothing.
   *
   * @throws RuntimeException when it could not be entered: a transient fault of S3 or DynamoDB, or
   *     a mistake of ours; the event must not be lost then
   */
  ArticleOutcome enter(ObjectChange change) {
    ObjectKey object = change.object();
    return change
        .sequencer()
        .map(sequencer -> enter(change, sequencer).told(object))
        .orElseGet(() -> enterAsFound(change).told(object));
  }

  private Result enterAsFound(ObjectChange change) {
    for (int readings = 1; readings <= IngestLimits.READINGS_MAX; readings++) {
      // Asked before the bucket is: what others enter from then on is newer than what is read.
      Result result = enter(change, ledger.holding(change.object()));
      if (result.posted() != Posted.OVERTAKEN) {
        return result;
      }
    }
    throw new TransientReadException(
        "The article changed %d times while it was read".formatted(IngestLimits.READINGS_MAX));
  }

  private Result enter(ObjectChange change, Order order) {
    return switch (reader.read(change.object())) {
      case StoredObject.Content(String etag, Optional<Instant> modified, byte[] bytes) ->
          post(change, order, modified, etag, extractor.extract(bytes));
      case StoredObject.TooLarge(String etag, Optional<Instant> modified, long bytes) ->
          post(change, order, modified, etag, IngestLimits.tooLarge(bytes));
      case StoredObject.Absent() ->
          new Result(ledger.remove(change.object(), order, change.time()), Optional.empty());
    };
  }

  private Result post(
      ObjectChange change,
      Order order,
      Optional<Instant> modified,
      String etag,
      Extraction extraction) {
    Optional<Instant> changed = change.time().or(() -> modified);
    ArticleVersion version =
        new ArticleVersion(change.object(), order, changed, etag, Extractor.VERSION);
    Optional<Rejection> rejection =
        extraction instanceof Rejection found ? Optional.of(found) : Optional.empty();
    return new Result(ledger.post(version, extraction), rejection);
  }

  private record Result(Posted posted, Optional<Rejection> rejection) {
    private ArticleOutcome told(ObjectKey object) {
      String outcome =
          rejection
              .filter(_ -> posted == Posted.POSTED)
              .map(found -> "rejected as " + found.reason().word())
              .orElse(posted.name().toLowerCase(Locale.ROOT));
      return new ArticleOutcome(object.bucket(), object.key(), object.articleId(), outcome);
    }
  }
}

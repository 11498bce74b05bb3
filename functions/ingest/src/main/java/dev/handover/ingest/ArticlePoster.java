package dev.handover.ingest;

import dev.handover.extraction.Extractor;
import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Posted;
import dev.handover.model.Extraction;
import dev.handover.model.Rejection;
import java.util.Locale;

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
    return switch (reader.read(object)) {
      case StoredObject.Content(String etag, byte[] bytes) ->
          post(change, etag, extractor.extract(bytes));
      case StoredObject.TooLarge(String etag, long bytes) ->
          post(change, etag, IngestLimits.tooLarge(bytes));
      case StoredObject.Absent() ->
          outcome(object, ledger.remove(object, change.sequencer(), change.time()));
    };
  }

  private ArticleOutcome post(ObjectChange change, String etag, Extraction extraction) {
    ObjectKey object = change.object();
    Posted posted =
        ledger.post(
            new ArticleVersion(object, change.sequencer(), change.time(), etag, Extractor.VERSION),
            extraction);
    return posted == Posted.POSTED && extraction instanceof Rejection rejection
        ? outcome(object, "rejected as " + rejection.reason().word())
        : outcome(object, posted);
  }

  private static ArticleOutcome outcome(ObjectKey object, Posted posted) {
    return outcome(object, posted.name().toLowerCase(Locale.ROOT));
  }

  private static ArticleOutcome outcome(ObjectKey object, String outcome) {
    return new ArticleOutcome(object.bucket(), object.key(), object.articleId(), outcome);
  }
}

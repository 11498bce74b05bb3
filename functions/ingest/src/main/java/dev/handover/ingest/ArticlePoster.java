package dev.handover.ingest;

import dev.handover.extraction.Extractor;
import dev.handover.ingest.event.ObjectChange;
import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Entry;
import dev.handover.ledger.Holding;
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
  Entered enter(ObjectChange change) {
    Stopwatch watch = new Stopwatch();
    Result result =
        change
            .sequencer()
            .map(sequencer -> enter(change, sequencer, false, watch))
            .orElseGet(() -> enterAsFound(change, false, watch));
    return result.told(change.object(), watch);
  }

  /**
   * Enters an object as if it had never been entered: what rules said of it, though they were
   * better ones or the same, is taken back first. It is missing for that moment.
   *
   * @throws RuntimeException as {@link #enter} does
   */
  Entered enterAgain(ObjectKey object) {
    Stopwatch watch = new Stopwatch();
    return enterAsFound(ObjectChange.asked(object), true, watch).told(object, watch);
  }

  private Result enterAsFound(ObjectChange change, boolean again, Stopwatch watch) {
    for (int readings = 1; readings <= IngestLimits.READINGS_MAX; readings++) {
      // Asked before the bucket is: what others enter from then on is newer than what is read.
      Holding held = watch.time(Stage.POST, () -> ledger.holding(change.object()));
      Result result = enter(change, held, again, watch);
      if (!result.is(Posted.OVERTAKEN)) {
        return result.entry().isPresent() || held.isOfAnything() ? result : Result.ABSENT;
      }
    }
    throw new TransientReadException(
        "The article changed %d times while it was read".formatted(IngestLimits.READINGS_MAX));
  }

  private Result enter(ObjectChange change, Order order, boolean again, Stopwatch watch) {
    return switch (watch.time(Stage.READ, () -> reader.read(change.object()))) {
      case StoredObject.Content(String etag, Optional<Instant> modified, byte[] bytes) -> {
        Extraction extraction = watch.time(Stage.EXTRACT, () -> extracted(bytes));
        Order now = again ? watch.time(Stage.POST, () -> takenBack(change.object(), order)) : order;
        yield post(change, now, modified, etag, extraction, watch);
      }
      case StoredObject.TooLarge(String etag, Optional<Instant> modified, long bytes) ->
          post(change, order, modified, etag, IngestLimits.tooLarge(bytes), watch);
      case StoredObject.Absent() -> {
        Posted posted =
            watch.time(Stage.POST, () -> ledger.remove(change.object(), order, change.time()));
        yield new Result(Optional.of(posted), Optional.empty());
      }
    };
  }

  // Where others came in between, the order no longer holds, and the object is read again.
  private Order takenBack(ObjectKey object, Order order) {
    return ledger.remove(object, order, Optional.empty()) == Posted.OVERTAKEN
        ? order
        : ledger.holding(object);
  }

  // What a mistake of the extractor says may quote the article, which no log may.
  private Extraction extracted(byte[] bytes) {
    try {
      return extractor.extract(bytes);
    } catch (RuntimeException | StackOverflowError e) {
      throw new ExtractionFaultException(e);
    }
  }

  private Result post(
      ObjectChange change,
      Order order,
      Optional<Instant> modified,
      String etag,
      Extraction extraction,
      Stopwatch watch) {
    // An event may be of an old version, which was thrown away long after this one came.
    Optional<Instant> changed = modified.or(change::time);
    ArticleVersion version =
        new ArticleVersion(change.object(), order, changed, etag, Extractor.VERSION);
    return watch.time(
        Stage.POST,
        () -> {
          Entry entry = Entry.of(extraction, Extractor.VERSION);
          return new Result(Optional.of(ledger.post(version, entry)), Optional.of(entry));
        });
  }

  /**
   * @param posted empty where neither the bucket nor the ledger knows of it
   * @param entry what was read; empty where there is no object
   */
  private record Result(Optional<Posted> posted, Optional<Entry> entry) {
    private static final Result ABSENT = new Result(Optional.empty(), Optional.empty());

    private boolean is(Posted other) {
      return posted.filter(other::equals).isPresent();
    }

    private Entered told(ObjectKey object, Stopwatch watch) {
      Optional<Entry> made = entry.filter(_ -> is(Posted.POSTED));
      Optional<Rejection> rejection = made.flatMap(Entry::rejection);
      String outcome =
          rejection.map(found -> "rejected as " + found.reason().word()).orElseGet(this::word);
      return new Entered(
          new ArticleOutcome(object.bucket(), object.key(), object.articleId(), outcome),
          rejection.map(Rejection::reason),
          made.map(Entry::exchanges).orElse(0),
          watch.took());
    }

    private String word() {
      return posted.map(found -> found.name().toLowerCase(Locale.ROOT)).orElse(Entered.ABSENT);
    }
  }
}

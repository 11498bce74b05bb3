package dev.handover.local;

import dev.handover.ledger.ObjectKey;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;

/**
 * Tells the ingest function of what changed in the bucket, as S3 would: the server here sends no
 * notifications, so the bucket is listed and compared with what was told before.
 */
final class BucketWatch {
  private static final String GONE = "gone";
  private static final int ATTEMPTS_OF_LAMBDA = 3;

  private final String bucket;
  private final BucketListing listing;
  private final DeliveredState delivered;
  private final Function<String, String> ingest;
  private final FailedEventFolder failed;
  private final Patience patience = new Patience();
  private final Notices notices;

  /**
   * @param ingest takes an event's JSON and gives the result's; throws when the event must be sent
   *     again
   * @param failed gets events that fail as often as Lambda would try them; they are told again here
   *     all the same, and are taken out of it when they come right
   */
  BucketWatch(
      String bucket,
      BucketListing listing,
      DeliveredState delivered,
      Function<String, String> ingest,
      FailedEventFolder failed,
      Notices notices) {
    this.bucket = bucket;
    this.listing = listing;
    this.delivered = delivered;
    this.ingest = ingest;
    this.failed = failed;
    this.notices = notices;
  }

  /** Compares once, and tells of every difference. */
  void look() {
    Map<String, String> now;
    try {
      now = listing.read();
    } catch (SdkException e) {
      notices.faults().accept("The bucket cannot be listed: " + e.getMessage());
      return;
    }
    Set<String> keys = new TreeSet<>(now.keySet());
    keys.addAll(delivered.stamps().keySet());
    boolean told = false;
    for (String key : keys) {
      String stamp = now.getOrDefault(key, GONE);
      boolean changed = !stamp.equals(delivered.stamps().getOrDefault(key, GONE));
      if (changed && patience.allows(key, stamp)) {
        told |= tell(key, stamp);
      }
    }
    if (told) {
      delivered.save();
    }
  }

  private boolean tell(String key, String stamp) {
    String sequencer = delivered.nextSequencer();
    var event =
        stamp.equals(GONE)
            ? ObjectEvent.removed(bucket, key, sequencer)
            : ObjectEvent.created(bucket, key, sequencer);
    try {
      String result = ingest.apply(event.json());
      note(key, stamp);
      notices.news().accept(key + ": " + IngestAnswer.outcomes(result));
      return true;
    } catch (RuntimeException | Error e) {
      // An article that overflows the stack fails as one that is throttled: the others go on.
      String fault = Optional.ofNullable(e.getMessage()).orElseGet(e::toString);
      Duration wait = patience.failed(key, stamp);
      if (patience.failures(key) == ATTEMPTS_OF_LAMBDA) {
        failed.keep(new ObjectKey(bucket, key), event.json(), fault);
      }
      notices
          .faults()
          .accept(
              "%s: failed, next try in %d ms at the earliest. %s"
                  .formatted(key, wait.toMillis(), fault));
      return false;
    }
  }

  private void note(String key, String stamp) {
    failed.forget(new ObjectKey(bucket, key));
    patience.succeeded(key);
    if (stamp.equals(GONE)) {
      delivered.stamps().remove(key);
    } else {
      delivered.stamps().put(key, stamp);
    }
  }
}

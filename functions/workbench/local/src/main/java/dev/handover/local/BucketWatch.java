package dev.handover.local;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import software.amazon.awssdk.core.exception.SdkException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the ingest function of what changed in the bucket, as S3 would: the server here sends no
 * notifications, so the bucket is listed and compared with what was told before.
 */
final class BucketWatch {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String GONE = "gone";

  private final String bucket;
  private final BucketListing listing;
  private final DeliveredState delivered;
  private final Function<String, String> ingest;
  private final Patience patience = new Patience();
  private final Notices notices;

  /**
   * @param ingest takes an event's JSON and gives the result's; throws when the event must be sent
   *     again
   */
  BucketWatch(
      String bucket,
      BucketListing listing,
      DeliveredState delivered,
      Function<String, String> ingest,
      Notices notices) {
    this.bucket = bucket;
    this.listing = listing;
    this.delivered = delivered;
    this.ingest = ingest;
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
      notices.news().accept(key + ": " + outcome(result));
      return true;
    } catch (RuntimeException | Error e) {
      // An article that overflows the stack fails as one that is throttled: the others go on.
      notices
          .faults()
          .accept(
              "%s: failed, next try in %d ms at the earliest. %s"
                  .formatted(
                      key,
                      patience.failed(key, stamp).toMillis(),
                      Optional.ofNullable(e.getMessage()).orElseGet(e::toString)));
      return false;
    }
  }

  private void note(String key, String stamp) {
    patience.succeeded(key);
    if (stamp.equals(GONE)) {
      delivered.stamps().remove(key);
    } else {
      delivered.stamps().put(key, stamp);
    }
  }

  private static String outcome(String result) {
    JsonNode articles = JSON.readTree(result).path("articles");
    return articles.path(0).path("outcome").asString("ignored");
  }
}

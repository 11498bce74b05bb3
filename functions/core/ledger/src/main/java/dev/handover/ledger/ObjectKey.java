package dev.handover.ledger;

/**
 * Where an article lies.
 *
 * @param key the object's key as it is, not URL-encoded
 */
public record ObjectKey(String bucket, String key) {
  /** The article's id, 32 hex digits: raw keys fit neither index keys nor URLs. */
  public String articleId() {
    return Digest.of(bucket, key);
  }
}

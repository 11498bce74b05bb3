package dev.handover.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of an article, read by one version of the rules.
 *
 * @param order what tells whether it is newer than what the ledger holds
 * @param changed when the object changed, as far as is known
 * @param etag the content's ETag
 * @param extractor version of the extractor that read it, so that better rules can read again
 */
public record ArticleVersion(
    ObjectKey object, Order order, Optional<Instant> changed, String etag, int extractor) {}

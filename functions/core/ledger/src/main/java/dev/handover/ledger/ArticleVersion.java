package dev.handover.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * One version of an article, read by one version of the rules.
 *
 * @param sequencer as S3 gives it: hex digits that order the events of one key
 * @param changed when the object changed, by the event that told of it
 * @param etag the content's ETag
 * @param extractor version of the extractor that read it, so that better rules can read again
 */
public record ArticleVersion(
    ObjectKey object, String sequencer, Optional<Instant> changed, String etag, int extractor) {}

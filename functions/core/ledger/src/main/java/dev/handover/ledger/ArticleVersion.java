package dev.handover.ledger;

/**
 * One version of an article, read by one version of the rules.
 *
 * @param sequencer as S3 gives it: hex digits that order the events of one key
 * @param etag the content's ETag
 * @param extractor version of the extractor that read it, so that better rules can read again
 */
public record ArticleVersion(ObjectKey object, String sequencer, String etag, int extractor) {}

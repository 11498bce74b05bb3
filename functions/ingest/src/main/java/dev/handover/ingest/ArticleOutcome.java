package dev.handover.ingest;

/**
 * What became of one article.
 *
 * @param article the article's id in the ledger
 * @param outcome {@code posted}, {@code rejected as empty} (or another reason), {@code unchanged}
 *     (the ledger has it so, were it as gone), {@code stale} (a newer change was entered before),
 *     {@code removed} or {@code absent} (neither the bucket nor the ledger knows of it)
 */
public record ArticleOutcome(String bucket, String key, String article, String outcome) {}

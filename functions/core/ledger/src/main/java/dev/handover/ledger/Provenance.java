package dev.handover.ledger;

import java.util.Optional;

/**
 * By what an article was read.
 *
 * @param etag of the content; empty of one that is gone
 * @param extractor version of the extractor; empty of one that is gone
 */
public record Provenance(ArticleStatus status, Optional<String> etag, Optional<Integer> extractor) {

  /** Whether reading the same content by an extractor would tell nothing new. */
  public boolean isOf(String content, int version) {
    return etag.filter(content::equals).isPresent()
        && extractor.filter(read -> read >= version).isPresent();
  }
}

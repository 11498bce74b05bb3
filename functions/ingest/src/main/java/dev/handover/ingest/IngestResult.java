package dev.handover.ingest;

import java.util.List;

/** What became of an event's articles, in the event's order; ignored records are left out. */
public record IngestResult(List<ArticleOutcome> articles) {
  public IngestResult {
    articles = List.copyOf(articles);
  }
}

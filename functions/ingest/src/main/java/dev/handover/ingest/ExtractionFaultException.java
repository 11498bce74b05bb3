package dev.handover.ingest;

/**
 * A mistake of the extractor's. Its kind and its place are told, its message not: that may quote
 * the article.
 */
public final class ExtractionFaultException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ExtractionFaultException(Throwable mistake) {
    super(
        "The extractor fails on this article with %s; report it with the lines that follow"
            .formatted(mistake.getClass().getName()));
    setStackTrace(mistake.getStackTrace());
  }
}

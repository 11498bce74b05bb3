package dev.handover.local;

import dev.handover.ledger.ArticleRecord;
import dev.handover.ledger.ArticleStatus;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** The article that shows what the product does. */
final class SampleArticle {
  static final ObjectKey OBJECT =
      new ObjectKey(S3Server.BUCKET, "sample/prisoner-exchange-2025-07-04.txt");

  private static final Duration WAIT_MAX = Duration.ofSeconds(20);
  private static final Duration PAUSE = Duration.ofMillis(20);

  private SampleArticle() {}

  /** Puts it into the bucket, unless something lies there from an earlier run. */
  static void putInto(S3Client s3) {
    try {
      s3.headObject(head -> head.bucket(OBJECT.bucket()).key(OBJECT.key()));
    } catch (NoSuchKeyException e) {
      s3.putObject(
          put -> put.bucket(OBJECT.bucket()).key(OBJECT.key()).contentType("text/plain"),
          RequestBody.fromBytes(content()));
    }
  }

  /**
   * Waits for its record.
   *
   * @throws StackException if it does not come, or says that the article cannot be read
   */
  static ArticleRecord awaitIn(Ledger ledger) throws InterruptedException {
    long start = System.nanoTime();
    while (System.nanoTime() - start < WAIT_MAX.toNanos()) {
      Optional<ArticleRecord> article =
          ledger.article(OBJECT.articleId()).filter(a -> a.status() != ArticleStatus.REMOVED);
      if (article.isPresent()) {
        return readable(article.get());
      }
      Thread.sleep(PAUSE);
    }
    throw new StackException(
        "The sample article was put into the bucket, but no record came within %d seconds; what failed is said above."
            .formatted(WAIT_MAX.toSeconds()));
  }

  private static ArticleRecord readable(ArticleRecord article) {
    if (article.status() == ArticleStatus.REJECTED) {
      throw new StackException(
          "%s was overwritten and rejected: %s. Remove it from the bucket, and the next start puts the sample there."
              .formatted(OBJECT.key(), article.detail().orElse("no reason is given")));
    }
    return article;
  }

  private static byte[] content() {
    try (InputStream sample = SampleArticle.class.getResourceAsStream("/" + OBJECT.key())) {
      return Objects.requireNonNull(sample, "The jar lacks " + OBJECT.key()).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The sample in our own jar cannot be read", e);
    }
  }
}

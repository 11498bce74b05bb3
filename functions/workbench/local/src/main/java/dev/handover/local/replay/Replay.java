package dev.handover.local.replay;

import dev.handover.ledger.ArticlePage;
import dev.handover.ledger.ArticleRecord;
import dev.handover.ledger.ArticleStatus;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.Limits;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Provenance;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;

/**
 * Brings a ledger in line with its bucket: objects that these rules have not read are read, and
 * articles whose object is gone are taken back. Safe beside live traffic and beside another replay,
 * and resumable: what was read is passed over the next time.
 */
public final class Replay {
  /** Of one invocation: well within the function's time, slow ones too. */
  private static final int OBJECTS_PER_CALL = 5;

  private static final int ATTEMPTS = 4;
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Set<ArticleStatus> THERE =
      EnumSet.complementOf(EnumSet.of(ArticleStatus.REMOVED));

  private final S3Client s3;
  private final Ledger ledger;
  private final Reading reading;
  private final int rules;
  private final Pace pace;
  private final int parallel;
  private final Progress progress;
  private final Counts counts = new Counts();
  private final Set<String> seen = new HashSet<>();

  /**
   * @param rules the version of the extractor that is to have read everything
   * @param parallel invocations under way at one time
   */
  public Replay(
      S3Client s3,
      Ledger ledger,
      Reading reading,
      int rules,
      Pace pace,
      int parallel,
      Progress progress) {
    this.s3 = s3;
    this.ledger = ledger;
    this.reading = reading;
    this.rules = rules;
    this.pace = pace;
    this.parallel = parallel;
    this.progress = progress;
  }

  /** What came of it. */
  public enum Result {
    DONE,

    /** Some objects could not be read. */
    FAILED,

    /** None could be posted that was not read by these rules: the function has not got them. */
    FUNCTION_IS_OLDER
  }

  /** Does all of a scope. */
  public Result run(Scope scope) throws InterruptedException {
    try (ExecutorService threads = Executors.newFixedThreadPool(parallel)) {
      readListed(scope, threads);
      takeBackGone(scope, threads);
    }
    progress.ended(counts.text());
    if (counts.failed() > 0) {
      return Result.FAILED;
    }
    boolean inVain = counts.of("unchanged") + counts.of("stale") > 0 && counts.of("posted") == 0;
    return inVain && !scope.all() ? Result.FUNCTION_IS_OLDER : Result.DONE;
  }

  private void readListed(Scope scope, ExecutorService threads) throws InterruptedException {
    var pages =
        s3.listObjectsV2Paginator(
            list ->
                list.bucket(scope.bucket())
                    .prefix(scope.prefix())
                    .startAfter(scope.after().orElse(null)));
    for (ListObjectsV2Response page : pages) {
      List<Listed> objects =
          page.contents().stream()
              .map(object -> new Listed(object.key(), object.eTag().replace("\"", "")))
              .toList();
      if (objects.isEmpty()) {
        continue;
      }
      List<String> stale = scope.all() ? keys(objects) : stale(scope.bucket(), objects);
      counts.listed(objects.size(), objects.size() - stale.size());
      seen.addAll(keys(objects));
      read(scope.bucket(), stale, threads);
      progress.reached(objects.getLast().key(), counts.text());
    }
  }

  private static List<String> keys(List<Listed> objects) {
    return objects.stream().map(Listed::key).toList();
  }

  private List<String> stale(String bucket, List<Listed> objects) {
    Map<ObjectKey, Provenance> known =
        ledger.provenance(
            objects.stream().map(object -> new ObjectKey(bucket, object.key())).toList());
    return objects.stream()
        .filter(
            object ->
                Optional.ofNullable(known.get(new ObjectKey(bucket, object.key())))
                    .filter(read -> read.isOf(object.etag(), rules))
                    .isEmpty())
        .map(Listed::key)
        .toList();
  }

  // An object that came after the listing is read as well, and found to be there.
  private void takeBackGone(Scope scope, ExecutorService threads) throws InterruptedException {
    Optional<String> position = Optional.empty();
    do {
      ArticlePage page = ledger.articles(THERE, Limits.PAGE_EXCHANGES, position);
      List<String> gone =
          page.articles().stream()
              .map(ArticleRecord::object)
              .filter(object -> object.bucket().equals(scope.bucket()))
              .map(ObjectKey::key)
              .filter(scope::holds)
              .filter(key -> !seen.contains(key))
              .toList();
      read(scope.bucket(), gone, threads);
      position = page.next();
    } while (position.isPresent());
  }

  private void read(String bucket, List<String> keys, ExecutorService threads)
      throws InterruptedException {
    List<Future<?>> calls = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += OBJECTS_PER_CALL) {
      List<String> some = keys.subList(from, Math.min(keys.size(), from + OBJECTS_PER_CALL));
      calls.add(
          threads.submit(
              () -> {
                persist(bucket, some);
                return true;
              }));
    }
    for (Future<?> call : calls) {
      try {
        call.get();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
      }
    }
  }

  private void persist(String bucket, List<String> keys) throws InterruptedException {
    List<String> left = keys;
    Duration pause = FIRST_PAUSE;
    for (int attempt = 1; !left.isEmpty(); attempt++) {
      pace.take(left.size());
      List<Outcome> outcomes = reading.read(bucket, left);
      boolean last = attempt == ATTEMPTS;
      List<Outcome> passing =
          outcomes.stream().filter(outcome -> outcome.passing() && !last).toList();
      outcomes.stream().filter(outcome -> !passing.contains(outcome)).forEach(this::count);
      left = passing.stream().map(Outcome::key).toList();
      if (!left.isEmpty()) {
        Thread.sleep(pause);
        pause = pause.multipliedBy(3);
      }
    }
  }

  private synchronized void count(Outcome outcome) {
    counts.add(outcome);
    if (!outcome.succeeded()) {
      progress.failed(outcome.key(), outcome.text());
    }
  }
}

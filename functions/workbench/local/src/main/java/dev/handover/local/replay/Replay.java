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
  private boolean readByOlderRules;

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

    /** Some are left as older rules read them: the function has not got these. */
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
    return readByOlderRules ? Result.FUNCTION_IS_OLDER : Result.DONE;
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
      List<Outcome> outcomes = read(scope, stale, threads);
      readByOlderRules |= !scope.all() && anyReadByOlderRules(scope.bucket(), outcomes);
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
      var _ = read(scope, gone, threads);
      position = page.next();
    } while (position.isPresent());
  }

  // What the function left as it is, though rules older than these had read it.
  private boolean anyReadByOlderRules(String bucket, List<Outcome> outcomes) {
    List<ObjectKey> left =
        outcomes.stream()
            .filter(outcome -> outcome.succeeded() && outcome.left())
            .map(outcome -> new ObjectKey(bucket, outcome.key()))
            .toList();
    return ledger.provenance(left).values().stream()
        .anyMatch(read -> read.extractor().filter(version -> version < rules).isPresent());
  }

  private List<Outcome> read(Scope scope, List<String> keys, ExecutorService threads)
      throws InterruptedException {
    List<Future<List<Outcome>>> calls = new ArrayList<>();
    for (int from = 0; from < keys.size(); from += OBJECTS_PER_CALL) {
      List<String> some = keys.subList(from, Math.min(keys.size(), from + OBJECTS_PER_CALL));
      calls.add(threads.submit(() -> persist(scope, some)));
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (Future<List<Outcome>> call : calls) {
      try {
        outcomes.addAll(call.get());
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e);
      }
    }
    return outcomes;
  }

  // One article that ends the function must not keep those back that it is asked for with.
  private List<Outcome> persist(Scope scope, List<String> keys) throws InterruptedException {
    List<Outcome> done = new ArrayList<>();
    List<List<String>> left = List.of(keys);
    Duration pause = FIRST_PAUSE;
    for (int attempt = 1; !left.isEmpty(); attempt++) {
      List<String> passing = new ArrayList<>();
      for (List<String> some : left) {
        pace.take(some.size());
        for (Outcome outcome : reading.read(scope.bucket(), some, scope.all())) {
          if (outcome.passing() && attempt < ATTEMPTS) {
            passing.add(outcome.key());
          } else {
            count(outcome);
            done.add(outcome);
          }
        }
      }
      left = passing.stream().map(List::of).toList();
      if (!left.isEmpty()) {
        Thread.sleep(pause);
        pause = pause.multipliedBy(3);
      }
    }
    return done;
  }

  private synchronized void count(Outcome outcome) {
    counts.add(outcome);
    if (!outcome.succeeded()) {
      progress.failed(outcome.key(), outcome.text());
    }
  }
}

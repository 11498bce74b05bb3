package dev.handover.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.Extractor;
import dev.handover.ingest.IngestFunction;
import dev.handover.ledger.Auditor;
import dev.handover.ledger.ExchangeFilter;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.Limits;
import dev.handover.ledger.TableDefinition;
import dev.handover.ledger.audit.Findings;
import dev.handover.local.replay.Pace;
import dev.handover.local.replay.Progress;
import dev.handover.local.replay.Reading;
import dev.handover.local.replay.Replay;
import dev.handover.local.replay.Scope;
import dev.handover.model.Exchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.core.sync.RequestBody;

/**
 * Tables as versions before made them, from a bucket that is kept beside them: this version reads
 * them, and brings them to its own state under readers' eyes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTest {
  private static final Path VERSIONS = Path.of("src/test/resources/upgrade");

  private S3Server s3;
  private DynamoDbServer dynamoDb;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    s3 = S3Server.start(Files.createDirectory(folder.resolve("s3")), 0);
    dynamoDb = DynamoDbServer.start(Files.createDirectory(folder.resolve("dynamodb")), 0);
  }

  @AfterAll
  void stop() {
    dynamoDb.close();
    s3.close();
  }

  static Stream<String> versions() throws IOException {
    try (Stream<Path> folders = Files.list(VERSIONS)) {
      List<String> names = folders.map(folder -> folder.getFileName().toString()).sorted().toList();
      assertThat(names).isNotEmpty();
      return names.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("versions")
  void aTableOfAVersionBeforeIsReadAsItIs(String version) {
    String table = load(version, version + "-read");
    Ledger ledger = new Ledger(dynamoDb.client(), table);

    List<Exchange> listed = exchanges(ledger);
    assertThat(listed).hasSizeGreaterThan(10);
    assertThat(listed)
        .allSatisfy(
            exchange -> {
              assertThat(ledger.exchange(exchange.id())).isPresent();
              assertThat(ledger.reports(exchange.id(), 10, Optional.empty()).orElseThrow().voices())
                  .isNotEmpty();
            });
    assertThat(audited(table).differences()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void aTableOfAVersionBeforeIsBroughtUpToDateWithoutAGap(String version) throws Exception {
    String table = load(version, version + "-replayed");
    fillBucket(version);
    Ledger ledger = new Ledger(dynamoDb.client(), table);
    Set<String> before = ids(ledger);

    try (ExecutorService reader = Executors.newSingleThreadExecutor()) {
      CountDownLatch done = new CountDownLatch(1);
      Future<Set<Set<String>>> seen = reader.submit(() -> seenUntil(done, ledger));
      Replay.Result result = replay(table, ledger);
      done.countDown();

      assertThat(result).isEqualTo(Replay.Result.DONE);
      // What the rules of both versions read alike is there all the time.
      Set<String> lasting = new TreeSet<>(before);
      lasting.retainAll(ids(ledger));
      assertThat(lasting).hasSizeGreaterThan(10);
      assertThat(seen.get()).isNotEmpty().allSatisfy(list -> assertThat(list).containsAll(lasting));
    }
    assertThat(exchanges(ledger))
        .allSatisfy(
            exchange ->
                assertThat(
                        ledger.reports(exchange.id(), 10, Optional.empty()).orElseThrow().voices())
                    .allSatisfy(told -> assertThat(told.extractor()).contains(Extractor.VERSION)));
    assertThat(audited(table).differences()).isEmpty();
    assertThat(exchanges(ledger))
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("updated")
        .isEqualTo(exchanges(filledInQuiet(version + "-quiet")));
  }

  /** What this version alone makes of the bucket. */
  private Ledger filledInQuiet(String table) throws InterruptedException {
    dynamoDb.client().createTable(TableDefinition.of(table));
    Ledger ledger = new Ledger(dynamoDb.client(), table);
    assertThat(replay(table, ledger)).isEqualTo(Replay.Result.DONE);
    return ledger;
  }

  private Replay.Result replay(String table, Ledger ledger) throws InterruptedException {
    LocalLambda function =
        new LocalLambda(
            "ingest", new IngestFunction(s3.client(), dynamoDb.client(), table), _ -> {});
    return new Replay(
            s3.client(),
            ledger,
            new Reading(function::invoke),
            Extractor.VERSION,
            new Pace(50),
            2,
            silence())
        .run(new Scope(S3Server.BUCKET, "", Optional.empty(), false));
  }

  private static Set<Set<String>> seenUntil(CountDownLatch done, Ledger ledger) {
    Set<Set<String>> seen = new HashSet<>();
    while (done.getCount() > 0) {
      seen.add(ids(ledger));
    }
    return seen;
  }

  private static Set<String> ids(Ledger ledger) {
    return exchanges(ledger).stream()
        .map(Exchange::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<Exchange> exchanges(Ledger ledger) {
    return ledger
        .exchanges(ExchangeFilter.ALL, Limits.PAGE_EXCHANGES, Optional.empty())
        .exchanges();
  }

  private Findings audited(String table) {
    return new Auditor(dynamoDb.client(), table)
        .audit(
            dynamoDb
                .client()
                .scanPaginator(scan -> scan.tableName(table).consistentRead(true))
                .items());
  }

  private String load(String version, String table) {
    dynamoDb.client().createTable(TableDefinition.of(table));
    for (String line : lines(VERSIONS.resolve(version).resolve("table.jsonl"))) {
      dynamoDb.client().putItem(put -> put.tableName(table).item(TypedJson.item(line)));
    }
    return table;
  }

  private void fillBucket(String version) throws IOException {
    Path articles = VERSIONS.resolve(version).resolve("articles");
    try (Stream<Path> files = Files.walk(articles)) {
      for (Path file : new ArrayList<>(files.filter(Files::isRegularFile).toList())) {
        String key = articles.relativize(file).toString().replace('\\', '/');
        s3.client()
            .putObject(to -> to.bucket(S3Server.BUCKET).key(key), RequestBody.fromFile(file));
      }
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Progress silence() {
    return new Progress() {
      @Override
      public void failed(String key, String fault) {
        throw new AssertionError(key + ": " + fault);
      }

      @Override
      public void reached(String key, String counts) {}

      @Override
      public void ended(String counts) {}
    };
  }
}

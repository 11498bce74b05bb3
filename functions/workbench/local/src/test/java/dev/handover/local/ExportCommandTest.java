package dev.handover.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import dev.handover.extraction.Extractor;
import dev.handover.ledger.ArticleVersion;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.ObjectKey;
import dev.handover.ledger.Order.Sequencer;
import dev.handover.query.QueryFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Seven exchanges behind the function itself, read two at a time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExportCommandTest {
  private static final int EXCHANGES = 7;
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String BUSY =
      "{\"statusCode\":503,\"headers\":{\"retry-after\":\"0\"},\"body\":\"{}\"}";
  private static final String BROKEN =
      """
      {"statusCode":500,"headers":{"content-type":"application/problem+json"},
       "body":"{\\"title\\":\\"The fault is the service's\\",\\"detail\\":\\"Report it.\\"}"}
      """;

  private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
  private DynamoDbServer server;
  private LocalLambda function;
  private HttpGateway gateway;

  /** At its request of that number, counted from one, the service says something else. */
  private int faultAt;

  private String fault = "";

  @TempDir Path folder;

  @BeforeAll
  void serve(@TempDir Path data) {
    server = DynamoDbServer.start(data, 0);
    Ledger ledger = new Ledger(server.client(), DynamoDbServer.TABLE);
    for (int day = 1; day <= EXCHANGES; day++) {
      post(ledger, day);
    }
    function =
        new LocalLambda(
            "query",
            new PojoFunction<>(
                new QueryFunction(ledger),
                APIGatewayV2HTTPEvent.class,
                APIGatewayV2HTTPResponse.class),
            _ -> {});
    gateway = HttpGateway.start(0, this::answer, new Notices(_ -> {}, _ -> {}));
  }

  private static void post(Ledger ledger, int day) {
    String text =
        """
        Russia and Ukraine swap prisoners
        2025-03-%02d

        Russia and Ukraine exchanged %d prisoners of war each on March %d, the Russian Defence \
        Ministry said. Volodymyr Zelensky said that 4,%d00 Ukrainians had been brought home from \
        Russian captivity since the start of the full-scale invasion.
        """
            .formatted(day, 40 + day * 10, day, day);
    ledger.post(
        new ArticleVersion(
            new ObjectKey("articles", "day-" + day),
            new Sequencer("01"),
            Optional.empty(),
            "etag",
            1),
        new Extractor().extract(text.getBytes(UTF_8)));
  }

  private String answer(String event) {
    requests.add(JSON.readTree(event));
    return requests.size() == faultAt ? fault : function.invoke(event);
  }

  @BeforeEach
  void forget() {
    requests.clear();
    faultAt = 0;
  }

  @AfterAll
  void stop() {
    gateway.close();
    server.close();
  }

  @Test
  void aTableIsTheWholeListWithOneHeaderAndWithoutNext() {
    String whole = body("/exchanges?limit=100&format=csv");

    CommandLine line = export("--page=2");

    assertThat(line.exit()).isZero();
    assertThat(line.out())
        .isEqualTo(whole.replace(",next\r\n", "\r\n").replace(",\r\n", "\r\n"))
        .startsWith("id,url,start,");
    assertThat(line.err()).isEqualTo("Standard output: 14 rows of exchanges\n");
    assertThat(asked()).hasSize(4);
  }

  @Test
  void forExcelItStartsWithAByteOrderMark() {
    assertThat(export("--page=2", "--format=excel").out())
        .isEqualTo("\uFEFF" + export("--page=2").out());
  }

  @Test
  void linesAreThoseOfThePages() {
    assertThat(export("--page=2", "--format=ndjson").out())
        .isEqualTo(body("/exchanges?limit=100&format=ndjson"))
        .hasLineCount(EXCHANGES);
  }

  @Test
  void jsonIsOneArray() {
    assertThat(JSON.readTree(export("--page=2", "--format=json").out()))
        .isEqualTo(JSON.readTree(body("/exchanges?limit=100")).path("exchanges"))
        .hasSize(EXCHANGES);
  }

  @ParameterizedTest
  @EnumSource(ExportList.class)
  void otherListsAreExportedTheSameWay(ExportList list) {
    CommandLine line = export("--page=3", "--format=json", "--list=" + list.word());

    assertThat(JSON.readTree(line.out())).hasSize(EXCHANGES);
    assertThat(line.err()).endsWith(": 7 entries of " + list.word() + "\n");
  }

  @Test
  void filtersAreTheServices() {
    CommandLine line =
        export(
            "--since=2025-03-02",
            "--party",
            "RUS",
            "--party",
            "UKR",
            "--min-count=80",
            "--source=Russian Ministry of Defence",
            "--order=oldest",
            "--format=json",
            "--page=1");

    assertThat(JSON.readTree(line.out()).values().stream())
        .map(exchange -> exchange.path("date").path("start").asString())
        .containsExactly("2025-03-04", "2025-03-05", "2025-03-06", "2025-03-07");
  }

  @ParameterizedTest
  @EnumSource(ExportList.class)
  void everyFilterOfTheServiceIsAnOption(ExportList list) {
    Set<String> filters = new HashSet<>();
    JSON.readTree(body("/openapi.json"))
        .path("paths")
        .path("/" + list.word())
        .path("get")
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.path("in").asString("").equals("query"))
        .forEach(parameter -> filters.add(parameter.path("name").asString()));
    // A mirror asks for changes again and again; an export is of one moment.
    filters.removeAll(Set.of("format", "limit", "cursor", "updated_since"));

    assertThat(list.parameters()).isEqualTo(filters);
  }

  @Test
  void aFileIsWritten() throws IOException {
    Path file = folder.resolve("all.csv");

    CommandLine line = export("--page=2", "--to=" + file);

    assertThat(line).isEqualTo(new CommandLine(0, "", file + ": 14 rows of exchanges\n"));
    assertThat(Files.readString(file)).isEqualTo(export().out());
  }

  @Test
  void aServiceThatIsBusyForAMomentIsAskedAgain() {
    String calm = export("--page=2").out();
    requests.clear();
    faultAt = 2;
    fault = BUSY;

    CommandLine line = export("--page=2");

    assertThat(line.exit()).isZero();
    assertThat(line.out()).isEqualTo(calm);
    assertThat(line.err()).contains("answers 503\n  Asking again in 0 s.\n");
    assertThat(asked()).hasSize(5);
    assertThat(asked().get(2)).isEqualTo(asked().get(1));
  }

  @Test
  void anExportThatBreaksOffLeavesNoFile() throws IOException {
    faultAt = 3;
    fault = BROKEN;

    CommandLine line = export("--page=2", "--to=" + folder.resolve("all.csv"));

    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.out()).isEmpty();
    assertThat(line.err())
        .startsWith(gateway.address() + "/exchanges?")
        .endsWith(" answers 500: The fault is the service's: Report it.\n");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void allFaultsOfARequestAreShown() {
    CommandLine line = export("--since=2025-02-30", "--min-count=many");

    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.err())
        .contains("answers 400: Parameters are not as documented: ")
        .contains("\n  since: The calendar has no day \"2025-02-30\"")
        .contains("\n  min_count: \"many\" is not a whole number");
  }

  @Test
  void aKeyAndTheWishForGzipGoAlong() {
    export("--key=sesame", "--page=4");

    assertThat(requests)
        .hasSize(2)
        .allSatisfy(
            request -> {
              assertThat(request.path("headers").path("x-api-key").asString()).isEqualTo("sesame");
              assertThat(request.path("headers").path("accept-encoding").asString())
                  .isEqualTo("gzip");
            });
  }

  @Test
  void aKeyMayStandInTheEnvironmentAsAFileGivesIt() {
    CommandLine.run(
        Map.of(ExportOptions.KEY_VARIABLE, "sesame\n"),
        "export",
        "--page=9",
        gateway.address().toString());

    assertThat(requests)
        .singleElement()
        .extracting(request -> request.path("headers").path("x-api-key").asString())
        .isEqualTo("sesame");
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    Path file = folder.resolve("nowhere/all.csv");

    assertThat(export("--to=" + file))
        .isEqualTo(new CommandLine(1, "", file + " cannot be written: there is no such folder\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; export needs one address, such as http://localhost:8080.",
        "http://a http://b; export needs one address, such as http://localhost:8080.",
        "localhost:8080; 'The address is a service''s, such as http://localhost:8080, not'",
        "http://a/?party=RUS; The address is a service's",
        "--format=xml http://a; '--format is one of csv, excel, ndjson, json, not \"xml\".'",
        "--list=totals http://a; '--list is one of exchanges, articles, tallies, not'",
        "--list=articles --since=2025-01-01 http://a; --since is for exchanges and tallies.",
        "--page=ten http://a; '--page is a number of entries, not \"ten\".'",
        "--key=sés http://a; 'A key has letters, digits and signs, and no spaces.'",
        "--updated-since=2025-01-01 http://a; There is no option --updated-since."
      })
  void aCallThatMakesNoSenseSaysWhy(String call, String problem) {
    List<String> words = new ArrayList<>(List.of("export"));
    words.addAll(Stream.of(call.split(" ")).filter(word -> !word.isEmpty()).toList());

    CommandLine line = CommandLine.run(words.toArray(String[]::new));

    assertThat(line.exit()).isEqualTo(2);
    assertThat(line.err()).startsWith(problem);
  }

  private CommandLine export(String... words) {
    List<String> line = new ArrayList<>(List.of("export"));
    line.addAll(List.of(words));
    line.add(gateway.address().toString());
    return CommandLine.run(line.toArray(String[]::new));
  }

  private List<String> asked() {
    return requests.stream()
        .filter(request -> request.path("headers").has("accept-encoding"))
        .map(request -> request.path("rawQueryString").asString())
        .toList();
  }

  private String body(String target) {
    return new String(Http.get(gateway.address(), target).body(), UTF_8);
  }
}

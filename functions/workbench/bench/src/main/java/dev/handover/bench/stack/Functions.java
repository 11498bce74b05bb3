package dev.handover.bench.stack;

import dev.handover.extraction.Extractor;
import dev.handover.ingest.IngestFunction;
import dev.handover.ledger.Ledger;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both functions over one bucket and one table, invoked with JSON as Lambda invokes them. */
public final class Functions {
  private static final Extractor EXTRACTOR = new Extractor();
  private static final JsonMapper JSON = JsonMapper.shared();

  /** One moment for all that is entered: when it was must not tell two histories apart. */
  private static final Instant NOW = Instant.parse("2025-12-31T12:00:00Z");

  private final IngestFunction ingest;
  private final Queries query;
  private final LongAdder logged = new LongAdder();

  public Functions(S3Client s3, DynamoDbClient dynamoDb, String table) {
    Ledger ledger = new Ledger(dynamoDb, table, InstantSource.fixed(NOW));
    this.ingest = new IngestFunction(s3, ledger, EXTRACTOR);
    this.query = new Queries(ledger);
  }

  /** Hands one event to the ingest function; what it throws is thrown. */
  public void ingest(String event) {
    var input = new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8));
    try {
      ingest.handleRequest(
          input,
          OutputStream.nullOutputStream(),
          new InvocationContext(
              "ingest", line -> logged.add(line.getBytes(StandardCharsets.UTF_8).length)));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail as a disk does", e);
    }
  }

  /** Bytes that the ingest function has logged. */
  public long loggedBytes() {
    return logged.sum();
  }

  /**
   * Every page of the list of exchanges.
   *
   * @param limit exchanges on a page
   * @return bodies by path and query string, in the order of the list
   */
  public Map<String, String> pages(int limit) {
    Map<String, String> pages = new LinkedHashMap<>();
    String page = "/exchanges?limit=" + limit;
    while (!page.isEmpty()) {
      String body = query.get(page);
      pages.put(page, body);
      JsonNode next = JSON.readTree(body).path("next");
      page = next.isString() ? target(next.asString()) : "";
    }
    return pages;
  }

  /** The body of each exchange that the pages list, by path. */
  public Map<String, String> exchanges(Map<String, String> pages) {
    Map<String, String> exchanges = new LinkedHashMap<>();
    for (String page : pages.values()) {
      for (JsonNode exchange : JSON.readTree(page).path("exchanges")) {
        String path = "/exchanges/" + exchange.path("id").asString();
        exchanges.put(path, query.get(path));
      }
    }
    return exchanges;
  }

  private static String target(String link) {
    URI uri = URI.create(link);
    return uri.getRawPath() + "?" + uri.getRawQuery();
  }
}

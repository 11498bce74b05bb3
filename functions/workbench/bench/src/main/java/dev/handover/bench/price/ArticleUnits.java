package dev.handover.bench.price;

import dev.handover.bench.Corpus;
import dev.handover.bench.stack.Bucket;
import dev.handover.bench.stack.Cost;
import dev.handover.bench.stack.EventFile;
import dev.handover.bench.stack.Functions;
import dev.handover.bench.stack.Meter;
import dev.handover.bench.stack.TableServer;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What the corpus takes to be read, per article.
 *
 * @param calls to DynamoDB
 * @param readUnits those of DynamoDB Local, and one for each of the two items that were not there
 * @param cpuMillis of one warm processor
 * @param bytes of the article itself
 * @param storedBytes of the table, without its indexes
 */
record ArticleUnits(
    int articles,
    double calls,
    double readUnits,
    double writeUnits,
    double cpuMillis,
    double bytes,
    double storedBytes,
    double loggedBytes) {
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int MISSING_ITEMS = 2;

  static ArticleUnits of(TableServer server) {
    List<byte[]> articles =
        Corpus.FOLDERS.stream()
            .flatMap(folder -> Corpus.articles(folder).stream())
            .map(article -> Corpus.content(article.file()))
            .toList();
    // The first round warms up.
    var _ = round(server, articles);
    return round(server, articles);
  }

  private static ArticleUnits round(TableServer server, List<byte[]> articles) {
    Meter meter = new Meter();
    Bucket bucket = new Bucket();
    String table = server.createTable();
    Functions functions = new Functions(bucket, server.client(List.of(meter)), table);
    long cpu = THREADS.getCurrentThreadCpuTime();
    for (int n = 0; n < articles.size(); n++) {
      String key = "corpus/" + n + ".txt";
      bucket.put(key, articles.get(n));
      functions.ingest(EventFile.created(key, "01"));
    }
    double nanos = THREADS.getCurrentThreadCpuTime() - cpu;
    Cost cost = meter.take();
    double many = articles.size();
    long stored = 0;
    for (Map<String, AttributeValue> item : server.scan(table)) {
      stored += ItemSize.of(item);
    }
    return new ArticleUnits(
        articles.size(),
        cost.calls() / many,
        cost.readUnits() / many + MISSING_ITEMS,
        cost.writeUnits() / many,
        nanos / many / 1e6,
        articles.stream().mapToInt(article -> article.length).sum() / many,
        stored / many,
        functions.loggedBytes() / many);
  }
}

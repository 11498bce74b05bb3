package dev.handover.bench.query;

import dev.handover.bench.stack.Queries;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request of a kind that users make.
 *
 * @param target path and query string
 */
record Inquiry(String name, String target) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int SMALL_PAGE = 25;
  private static final int LARGE_PAGE = 100;

  /** Lists of the newest part, each page by days and parties alone. */
  static List<Inquiry> pages(Queries queries, int limit) {
    String newest = "/exchanges?limit=" + limit;
    return List.of(
        new Inquiry("the newest", newest),
        new Inquiry("the page after the next", after(queries, after(queries, newest))),
        new Inquiry("since and until", newest + "&since=2025-01-01&until=2025-12-01"),
        new Inquiry("one party", newest + "&party=UKR"),
        new Inquiry("two parties", newest + "&party=RUS&party=UKR"));
  }

  /** Lists of which each candidate must be read. */
  static List<Inquiry> filtered() {
    return Stream.of(
            "receiver=UKR", "people=remains", "min_count=295", "disputed=true", "mediator=ARE")
        .map(filter -> new Inquiry("`" + filter + "`", "/exchanges?limit=25&" + filter))
        .toList();
  }

  /** All kinds. */
  static List<Inquiry> all(Queries queries) {
    List<Inquiry> all = new ArrayList<>();
    for (int limit : new int[] {SMALL_PAGE, LARGE_PAGE}) {
      pages(queries, limit).stream()
          .map(page -> new Inquiry(page.name() + ", " + limit, page.target()))
          .forEach(all::add);
      String changed = "/exchanges?updated_since=" + Filling.NEWEST + "&limit=" + limit;
      all.add(new Inquiry("what changed, " + limit, changed));
    }
    all.addAll(filtered());
    all.add(new Inquiry("feed, 25", "/exchanges?format=atom"));
    all.add(new Inquiry("CSV, 25", "/exchanges?format=csv"));
    JsonNode exchange = JSON.readTree(queries.get("/exchanges")).at("/exchanges/0");
    String exchangePath = "/exchanges/" + exchange.path("id").asString();
    String articlePath = "/articles/" + exchange.at("/articles/0/id").asString();
    all.add(new Inquiry("one exchange", exchangePath));
    all.add(new Inquiry("its reports", exchangePath + "/reports"));
    all.add(new Inquiry("articles, 25", "/articles"));
    all.add(new Inquiry("articles, 100", "/articles?limit=100"));
    all.add(new Inquiry("one article", articlePath));
    all.add(new Inquiry("its text", articlePath + "/text"));
    all.add(new Inquiry("running totals, 25", "/tallies"));
    all.add(new Inquiry("running totals, 100", "/tallies?limit=100"));
    all.add(
        new Inquiry(
            "totals of a year by month", "/totals?by=month&since=2025-01-01&until=2025-12-31"));
    all.add(
        new Inquiry(
            "half a year reconciled",
            "/reconciliations?said_by=Volodymyr+Zelensky&since=2025-07-01"));
    all.add(new Inquiry("description", "/openapi.json"));
    all.add(new Inquiry("health", "/health"));
    return all;
  }

  /** Pages where 23 exchanges are told of each day. */
  static List<Inquiry> ofThePast(Chronicle chronicle) {
    String until = "&until=" + chronicle.lastDayOfThePast().minusYears(1);
    return IntStream.of(SMALL_PAGE, LARGE_PAGE)
        .boxed()
        .flatMap(
            limit ->
                Stream.of(
                    new Inquiry("23 a day, " + limit, "/exchanges?limit=" + limit + until),
                    new Inquiry(
                        "23 a day, all that ever changed, " + limit,
                        "/exchanges?limit=" + limit + "&updated_since=1970-01-01T00:00:00Z"),
                    new Inquiry(
                        "feed of a party without news, " + limit,
                        "/exchanges?format=atom&party=IND&limit=" + limit),
                    new Inquiry(
                        "23 a day, one party, " + limit,
                        "/exchanges?limit=" + limit + until + "&party=UKR"),
                    new Inquiry(
                        "23 a day, of which one is asked for, " + limit,
                        "/exchanges?limit=" + limit + until + "&party=IND")))
        .toList();
  }

  private static String after(Queries queries, String target) {
    URI next = URI.create(JSON.readTree(queries.get(target)).path("next").asString());
    return next.getRawPath() + "?" + next.getRawQuery();
  }
}

package dev.handover.query.resource;

import dev.handover.ledger.Ledger;
import dev.handover.model.Exchange;
import dev.handover.query.Limits;
import dev.handover.query.http.ProblemType;
import java.util.ArrayList;
import java.util.List;

/** Every resource and its path. */
public final class Routes {
  private Routes() {}

  /** The resources that read from a ledger, and the index of them at {@code /}. */
  public static List<Route> of(Ledger ledger) {
    int bytes = Limits.BODY_BYTES_MAX;
    ItemResource<Exchange> exchange =
        new ItemResource<>(
            ledger::exchange, ProblemType.UNKNOWN_EXCHANGE, "exchange", "/exchanges");
    List<Route> routes =
        List.of(
            route("/exchanges", "exchanges, newest first", new ExchangesResource(ledger, bytes)),
            route("/exchanges/{id}", "one exchange", exchange),
            route(
                "/exchanges/{id}/reports",
                "what each text says of it",
                new ReportsResource(ledger, exchange, bytes)),
            route("/articles", "what became of each article", new ArticlesResource(ledger, bytes)),
            route(
                "/articles/{id}",
                "one article",
                new ItemResource<>(
                    ledger::article, ProblemType.UNKNOWN_ARTICLE, "article", "/articles")),
            route("/articles/{id}/text", "its text", new ArticleTextResource(ledger)),
            route("/totals", "how many went which way, low to high", new TotalsResource(ledger)),
            route(
                "/tallies",
                "running totals as articles state them",
                new TalliesResource(ledger, bytes)),
            route(
                "/reconciliations",
                "a speaker's running totals beside the exchanges between them",
                new ReconciliationsResource(ledger)),
            route("/health", "whether this function answers", new HealthResource()));
    List<Route> all = new ArrayList<>(routes);
    all.add(route("/", "this index", new IndexResource(routes)));
    return List.copyOf(all);
  }

  private static Route route(String path, String meaning, Resource<?> resource) {
    return new Route(new PathTemplate(path), meaning, resource);
  }
}

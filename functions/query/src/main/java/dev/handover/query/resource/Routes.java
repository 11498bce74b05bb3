package dev.handover.query.resource;

import dev.handover.ledger.Ledger;
import dev.handover.model.Exchange;
import dev.handover.query.Limits;
import dev.handover.query.format.Format;
import dev.handover.query.http.ProblemType;
import dev.handover.query.openapi.OpenApiResource;
import dev.handover.query.page.PageResource;
import dev.handover.query.page.ProblemPage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Every resource and its path. */
public final class Routes {
  private static final String EXCHANGE = "RUS-UKR-2025-07-04";
  private static final String DIGEST = "0123456789abcdef0123456789abcdef";

  private Routes() {}

  /** The resources that read from a ledger, those that describe them, and the index of them. */
  public static List<Route> of(Ledger ledger) {
    List<Route> routes = new ArrayList<>(reading(ledger));
    routes.add(
        new Route(
            new PathTemplate("/openapi.json"),
            "",
            "this interface described for programs",
            "Description",
            new OpenApiResource(routes)));
    routes.add(
        page(
            "/docs",
            "this interface described for people",
            new PageResource(Format.HTML, "docs.html", false)));
    routes.add(
        new Route(
            new PathTemplate("/problems/{type}"),
            ProblemType.INVALID_PARAMETERS.slug(),
            "what a problem means and what to do",
            "",
            new ProblemPage()));
    routes.add(
        new Route(
            new PathTemplate("/"),
            "",
            "the resources; in a browser, the exchanges",
            "Index",
            new IndexResource(routes)));
    return Stream.concat(
            routes.stream(),
            Stream.of(
                asset("swagger-ui-bundle.js", Format.SCRIPT, true),
                asset("swagger-ui.css", Format.STYLE, true),
                asset("docs.js", Format.SCRIPT, false),
                asset("index.css", Format.STYLE, false),
                asset("index.js", Format.SCRIPT, false)))
        .toList();
  }

  private static List<Route> reading(Ledger ledger) {
    int bytes = Limits.BODY_BYTES_MAX;
    ItemResource<Exchange> exchange =
        new ItemResource<>(
            ledger::exchange, ProblemType.UNKNOWN_EXCHANGE, "exchange", ExchangesResource.LISTING);
    return List.of(
        list(
            "/exchanges",
            "exchanges, newest first",
            "ExchangePage",
            new ExchangesResource(ledger, bytes)),
        item("/exchanges/{id}", EXCHANGE, "one exchange", "Exchange", exchange),
        item(
            "/exchanges/{id}/reports",
            EXCHANGE,
            "what each text says of it",
            "ReportPage",
            new ReportsResource(ledger, exchange, bytes)),
        list(
            "/articles",
            "what became of each article",
            "ArticlePage",
            new ArticlesResource(ledger, bytes)),
        item(
            "/articles/{id}",
            DIGEST,
            "one article",
            "Article",
            new ItemResource<>(
                ledger::article, ProblemType.UNKNOWN_ARTICLE, "article", ArticlesResource.LISTING)),
        item("/articles/{id}/text", DIGEST, "its text", "", new TextResource(ledger::text)),
        item(
            "/voices/{id}/text",
            DIGEST,
            "the text in which evidence has its offsets",
            "",
            new TextResource(ledger::textOfVoice)),
        list(
            "/totals",
            "how many went which way, low to high",
            "TotalList",
            new TotalsResource(ledger)),
        list(
            "/tallies",
            "running totals as articles state them",
            "TallyPage",
            new TalliesResource(ledger, bytes)),
        list(
            "/reconciliations",
            "a speaker's running totals beside the exchanges between them",
            "ReconciliationList",
            new ReconciliationsResource(ledger)),
        list("/health", "whether this function answers", "Health", new HealthResource()));
  }

  private static Route list(String path, String meaning, String body, Resource<?> resource) {
    return new Route(new PathTemplate(path), "", meaning, body, resource);
  }

  private static Route item(
      String path, String example, String meaning, String body, Resource<?> resource) {
    return new Route(new PathTemplate(path), example, meaning, body, resource);
  }

  private static Route page(String path, String meaning, PageResource page) {
    return new Route(new PathTemplate(path), "", meaning, "", page);
  }

  private static Route asset(String name, Format format, boolean kept) {
    return page("/docs/" + name, "loaded by a page", new PageResource(format, name, kept));
  }
}

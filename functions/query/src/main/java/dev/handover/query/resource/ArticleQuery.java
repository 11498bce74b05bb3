package dev.handover.query.resource;

import dev.handover.ledger.ArticleStatus;
import dev.handover.query.http.QueryString.Pair;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.OneOf;
import dev.handover.query.parameter.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which articles are asked for.
 *
 * @param statuses any of them
 */
record ArticleQuery(Set<ArticleStatus> statuses, Paging page) {
  static final Parameter<ArticleStatus> STATUS =
      Parameter.repeatable(
          "status",
          "what became of the article; repeat it for any of several",
          OneOf.of(ArticleStatus.values(), ArticleStatus::word));
  static final List<Parameter<?>> PARAMETERS = List.of(STATUS, Paging.LIMIT, Paging.CURSOR);

  private static final String PATH = "/articles";

  ArticleQuery {
    statuses = Set.copyOf(statuses);
  }

  /** Reads a request and notes its faults. */
  static ArticleQuery read(Arguments arguments) {
    List<ArticleStatus> asked = arguments.all(STATUS);
    Set<ArticleStatus> statuses =
        asked.isEmpty() ? EnumSet.allOf(ArticleStatus.class) : EnumSet.copyOf(asked);
    List<Pair> filter =
        asked.stream()
            .distinct()
            .sorted()
            .map(status -> Pair.of(STATUS.name(), status.word()))
            .toList();
    return new ArticleQuery(
        statuses, Paging.read(arguments, PATH, filter, arguments.faultless(STATUS)));
  }
}

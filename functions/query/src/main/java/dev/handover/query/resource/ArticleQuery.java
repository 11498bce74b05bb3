package dev.handover.query.resource;

import dev.handover.ledger.ArticleStatus;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.OneOf;
import dev.handover.query.parameter.Parameter;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which articles are asked for.
 *
 * @param statuses any of them
 * @param updatedSince where only those are asked for that changed since
 */
record ArticleQuery(Set<ArticleStatus> statuses, Optional<Instant> updatedSince, Paging page) {
  static final Parameter<ArticleStatus> STATUS =
      Parameter.repeatable(
          "status",
          ArticleStatus.values().length,
          "what became of the article; repeat it for any of several",
          OneOf.of(ArticleStatus.values(), ArticleStatus::word));
  static final List<Parameter<?>> PARAMETERS =
      List.of(STATUS, Updates.SINCE, Paging.LIMIT, Paging.CURSOR);

  private static final String PATH = "/articles";

  ArticleQuery {
    statuses = Set.copyOf(statuses);
  }

  /** Reads a request and notes its faults. */
  static ArticleQuery read(Arguments arguments) {
    Selection selection = new Selection(arguments);
    List<ArticleStatus> asked = selection.all(STATUS, ArticleStatus::word);
    return new ArticleQuery(
        asked.isEmpty() ? EnumSet.allOf(ArticleStatus.class) : EnumSet.copyOf(asked),
        Updates.read(selection, arguments, Set.of(STATUS)),
        selection.page(PATH));
  }
}

package dev.handover.query.resource;

import dev.handover.query.format.Negotiation;
import dev.handover.query.http.ProblemType;
import dev.handover.query.parameter.Parameter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Where a resource is found.
 *
 * @param example a value for the path's variable; empty where it has none
 * @param meaning one clause for readers
 * @param body the name of the schema of its JSON, where it has JSON
 */
public record Route(
    PathTemplate path, String example, String meaning, String body, Resource<?> resource) {
  private static final Set<ProblemType> OF_EVERY_REQUEST =
      EnumSet.of(
          ProblemType.INVALID_PARAMETERS,
          ProblemType.NOT_ACCEPTABLE,
          ProblemType.URL_TOO_LONG,
          ProblemType.INTERNAL_FAULT);

  /** All that its query string may hold. */
  public List<Parameter<?>> parameters() {
    return Stream.<Parameter<?>>concat(
            resource.parameters().stream(), negotiation().parameter().stream())
        .toList();
  }

  /** Whether its answers are pages of a list. */
  public boolean isPaged() {
    return resource.parameters().contains(Paging.CURSOR);
  }

  /** Whether it tells of records, which may be for some readers only. */
  public boolean tellsOfRecords() {
    return resource.problems().contains(ProblemType.LEDGER_UNAVAILABLE);
  }

  /** Whether a GET may end with such a problem. */
  public boolean mayBe(ProblemType type) {
    return OF_EVERY_REQUEST.contains(type)
        || resource.problems().contains(type)
        || (type == ProblemType.UNAUTHORIZED && tellsOfRecords());
  }

  Negotiation negotiation() {
    return new Negotiation(resource.formats());
  }
}

package dev.handover.query.resource;

import dev.handover.query.format.Format;
import dev.handover.query.format.Negotiation;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.ProblemType;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Moment;
import dev.handover.query.parameter.Parameter;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;

/** What is asked of a list of changes. */
final class Updates {
  static final Parameter<Instant> SINCE =
      Parameter.once(
          "updated_since",
          "only what changed since then, removals included, in the order of change",
          new Moment());

  private static final String JSON_ONLY =
      "Beside updated_since there is JSON only, which tells what was removed and from where to go"
          + " on the next time.";

  private Updates() {}

  /**
   * Reads from when on changes are asked for.
   *
   * @param others parameters that must not stand beside it
   */
  static Optional<Instant> read(
      Selection selection, Arguments arguments, Collection<Parameter<?>> others) {
    Optional<Instant> since = selection.one(SINCE, Instant::toString);
    if (since.isPresent()) {
      others.stream()
          .filter(arguments::has)
          .forEach(
              other ->
                  selection.fault(
                      other,
                      "Leave it out beside updated_since: what it asks for may be what changed."));
      Stream.of(Format.values())
          .filter(format -> format != Format.JSON)
          .filter(format -> arguments.names(Negotiation.PARAMETER, format.word()))
          .forEach(_ -> arguments.fault(Negotiation.PARAMETER, JSON_ONLY));
    }
    return since;
  }

  /** The format, if it can tell of removals and of where to go on: JSON alone can. */
  static Format format(Format format) {
    if (format != Format.JSON) {
      throw new ProblemException(
          Problem.of(ProblemType.NOT_ACCEPTABLE, JSON_ONLY + " Ask for it with Accept."));
    }
    return format;
  }
}

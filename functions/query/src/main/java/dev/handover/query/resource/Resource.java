package dev.handover.query.resource;

import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import java.util.List;

/**
 * Something that can be read at a path.
 *
 * @param <Q> what a request asks of it
 */
public interface Resource<Q> {
  /** All that its query string may hold, but for the format. */
  default List<Parameter<?>> parameters() {
    return List.of();
  }

  /** How its answers can be written; the first one is given where nothing is asked. */
  default List<Format> formats() {
    return List.of(Format.JSON);
  }

  /** What may come instead of an answer, beside what may come of every request. */
  default List<ProblemType> problems() {
    return List.of(ProblemType.LEDGER_UNAVAILABLE);
  }

  /**
   * What is asked. Faults go into the arguments; if there are any, the result is not used and the
   * client is told all of them.
   */
  Q read(Arguments arguments);

  /**
   * The answer to a faultless request.
   *
   * @param format one of {@link #formats}
   * @throws dev.handover.query.http.ProblemException if there is none
   */
  Answer answer(Request request, Format format, Q query);
}

package dev.handover.query.resource;

import dev.handover.query.http.Answer;
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
  /** All that its query string may hold. */
  List<Parameter<?>> parameters();

  /**
   * What is asked. Faults go into the arguments; if there are any, the result is not used and the
   * client is told all of them.
   */
  Q read(Arguments arguments);

  /**
   * The answer to a faultless request.
   *
   * @throws dev.handover.query.http.ProblemException if there is none
   */
  Answer answer(Request request, Q query);
}

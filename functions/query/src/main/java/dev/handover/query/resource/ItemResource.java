package dev.handover.query.resource;

import dev.handover.query.http.Answer;
import dev.handover.query.http.Json;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.parameter.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One entry of a list, by its id.
 *
 * @param find the entry of an id, if there is one
 * @param unknown the problem where there is none
 * @param what the entry is called, in one word
 * @param list the path where ids are found
 */
record ItemResource<T>(
    Function<String, Optional<T>> find, ProblemType unknown, String what, String list)
    implements Resource<String> {

  @Override
  public List<Parameter<?>> parameters() {
    return List.of();
  }

  @Override
  public String read(Arguments arguments) {
    return arguments.path("id");
  }

  @Override
  public Answer answer(Request request, String id) {
    return find.apply(id).map(Json::write).map(Answer::json).orElseThrow(() -> missing(id));
  }

  /** What a client is told who asks for an id that there is not. */
  ProblemException missing(String id) {
    return new ProblemException(
        Problem.of(
            unknown,
            "No %s has the id %s; %s lists those there are.".formatted(what, Quoted.of(id), list)));
  }
}

package dev.handover.query.resource;

import dev.handover.query.format.Format;
import dev.handover.query.format.RecordJson;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One entry of a list, by its id.
 *
 * @param find the entry of an id, if there is one
 * @param unknown the problem where there is none
 * @param what the entry is called, in one word
 * @param listing how lists of entries are written
 */
record ItemResource<T>(
    Function<String, Optional<T>> find, ProblemType unknown, String what, Listing<T> listing)
    implements Resource<String> {

  @Override
  public List<Format> formats() {
    return Listing.FORMATS;
  }

  @Override
  public List<ProblemType> problems() {
    return List.of(unknown, ProblemType.LEDGER_UNAVAILABLE);
  }

  @Override
  public String read(Arguments arguments) {
    return arguments.path("id");
  }

  @Override
  public Answer answer(Request request, Format format, String id) {
    T item = find.apply(id).orElseThrow(() -> missing(id));
    return format == Format.JSON
        ? Answer.ok(format.contentType(), RecordJson.write(item, request.base()))
        : listing.write(request, format, List.of(item), Map.of(), Optional.empty());
  }

  /** What a client is told who asks for an id that there is not. */
  ProblemException missing(String id) {
    return new ProblemException(
        Problem.of(
            unknown,
            "No %s has the id %s; /%s lists those there are."
                .formatted(what, Quoted.of(id), listing.name())));
  }
}

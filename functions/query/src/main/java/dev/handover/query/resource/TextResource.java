package dev.handover.query.resource;

import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Quoted;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A text, in which evidence has its offsets.
 *
 * @param find the text of an id, if there is one
 */
record TextResource(Function<String, Optional<String>> find) implements Resource<String> {
  @Override
  public List<Format> formats() {
    return List.of(Format.TEXT);
  }

  @Override
  public List<ProblemType> problems() {
    return List.of(ProblemType.UNKNOWN_ARTICLE, ProblemType.LEDGER_UNAVAILABLE);
  }

  @Override
  public String read(Arguments arguments) {
    return arguments.path("id");
  }

  @Override
  public Answer answer(Request request, Format format, String id) {
    return find.apply(id)
        .map(text -> Answer.ok(format.contentType(), text))
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.of(
                        ProblemType.UNKNOWN_ARTICLE,
                        "No text is kept for "
                            + Quoted.of(id)
                            + ": there is no such article, it was rejected, or it is gone;"
                            + " /articles tells which.")));
  }
}

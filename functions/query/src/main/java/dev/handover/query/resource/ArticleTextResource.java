package dev.handover.query.resource;

import dev.handover.ledger.Ledger;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.parameter.Quoted;
import java.util.List;

/** The text of one article, in which evidence has its offsets. */
final class ArticleTextResource implements Resource<String> {
  private final Ledger ledger;

  ArticleTextResource(Ledger ledger) {
    this.ledger = ledger;
  }

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
    return ledger
        .text(id)
        .map(Answer::text)
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

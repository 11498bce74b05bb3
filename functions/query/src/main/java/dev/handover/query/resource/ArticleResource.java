package dev.handover.query.resource;

import dev.handover.ledger.ArticleRecord;
import dev.handover.ledger.Ledger;
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

/** One article by its id. */
final class ArticleResource implements Resource<String> {
  private final Ledger ledger;

  ArticleResource(Ledger ledger) {
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
    ArticleRecord article =
        ledger
            .article(id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(
                            ProblemType.UNKNOWN_ARTICLE,
                            "No article has the id "
                                + Quoted.of(id)
                                + "; /articles lists those there are.")));
    return Answer.json(Json.write(article));
  }
}

package dev.handover.query.page;

import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.resource.Resource;
import java.util.List;
import java.util.stream.Stream;

/** What one kind of problem means and what to do: the page that a problem's type points at. */
public final class ProblemPage implements Resource<String> {
  @Override
  public List<Format> formats() {
    return List.of(Format.HTML);
  }

  @Override
  public List<ProblemType> problems() {
    return List.of(ProblemType.UNKNOWN_RESOURCE);
  }

  @Override
  public String read(Arguments arguments) {
    return arguments.path("type");
  }

  @Override
  public Answer answer(Request request, Format format, String slug) {
    ProblemType type =
        Stream.of(ProblemType.values())
            .filter(each -> each.slug().equals(slug))
            .findFirst()
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.of(
                            ProblemType.UNKNOWN_RESOURCE,
                            "There is no such kind of problem; /openapi.json lists them.")));
    return HtmlPage.answer(
        ClassPath.text(ProblemPage.class, "problem.html")
            .replace("{slug}", HtmlPage.escaped(type.slug()))
            .replace("{title}", HtmlPage.escaped(type.title()))
            .replace("{status}", Integer.toString(type.status()))
            .replace("{meaning}", HtmlPage.escaped(type.meaning())),
        request);
  }
}

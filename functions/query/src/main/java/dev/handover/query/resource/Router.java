package dev.handover.query.resource;

import dev.handover.query.Limits;
import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.CrossOrigin;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.QueryString;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the resource that a request means and does what the method asks. */
public final class Router {
  private final List<Route> routes;

  public Router(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /**
   * The answer, to HEAD with the body of GET still in it; a request at fault is answered with its
   * problem.
   */
  public Answer answer(Request request) {
    try {
      return dispatch(request);
    } catch (ProblemException e) {
      return e.problem().answer(request);
    }
  }

  private Answer dispatch(Request request) {
    checkLength("path", request.path().length(), Limits.PATH_CHARACTERS_MAX);
    checkLength("query string", request.query().length(), Limits.QUERY_CHARACTERS_MAX);
    List<String> segments = request.segments();
    for (Route route : routes) {
      Optional<Map<String, String>> variables = route.path().match(segments);
      if (variables.isPresent()) {
        return perform(request, route, variables.get());
      }
    }
    throw new ProblemException(
        Problem.of(
            ProblemType.UNKNOWN_RESOURCE,
            "There is nothing at " + request.instance() + "; / lists the resources."));
  }

  private static Answer perform(Request request, Route route, Map<String, String> path) {
    return switch (request.method()) {
      case "GET", "HEAD" -> get(request, route, route.resource(), path);
      case "OPTIONS" -> CrossOrigin.preflight();
      default ->
          Problem.of(
                  ProblemType.METHOD_NOT_ALLOWED,
                  "This resource is read only; use one of " + CrossOrigin.METHODS + ".")
              .answer(request)
              .with("allow", CrossOrigin.METHODS);
    };
  }

  private static <Q> Answer get(
      Request request, Route route, Resource<Q> resource, Map<String, String> path) {
    Arguments arguments =
        new Arguments(path, QueryString.parse(request.query()), route.parameters());
    Q query = resource.read(arguments);
    Optional<Format> named = route.negotiation().named(arguments);
    if (!arguments.faults().isEmpty()) {
      throw new ProblemException(Problem.invalidParameters(arguments.faults()));
    }
    Format format = named.orElseGet(() -> route.negotiation().accepted(request));
    return resource.answer(request, format, query);
  }

  private static void checkLength(String part, int characters, int most) {
    if (characters > most) {
      throw new ProblemException(
          Problem.of(
              ProblemType.URL_TOO_LONG,
              "The "
                  + part
                  + " has "
                  + characters
                  + " characters; at most "
                  + most
                  + " are taken."));
    }
  }
}

package dev.handover.query.format;

import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.QualityValues;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.OneOf;
import dev.handover.query.parameter.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds the format that a client wants of those that a resource has.
 *
 * @param formats the one that is given where nothing is asked first
 */
public record Negotiation(List<Format> formats) {
  /** The name of the parameter that counts for more than {@code Accept}. */
  public static final String PARAMETER = "format";

  public Negotiation {
    formats = List.copyOf(formats);
  }

  /** The parameter, where there is a choice. */
  public Optional<Parameter<Format>> parameter() {
    return formats.size() > 1
        ? Optional.of(
            Parameter.once(
                PARAMETER,
                "how the answer is written; counts for more than Accept",
                OneOf.of(formats.toArray(Format[]::new), Format::word)))
        : Optional.empty();
  }

  /** The format that the query names, if it names one; a word that is none is noted as a fault. */
  public Optional<Format> named(Arguments arguments) {
    return parameter().flatMap(arguments::one);
  }

  /**
   * The format that {@code Accept} asks for.
   *
   * @throws ProblemException if the client accepts none
   */
  public Format accepted(Request request) {
    return request
        .header("accept")
        .filter(accepted -> !accepted.isBlank())
        .map(QualityValues::parse)
        .map(this::best)
        .orElseGet(formats::getFirst);
  }

  private Format best(QualityValues accepted) {
    Format best = formats.getFirst();
    double quality = 0;
    for (Format format : formats) {
      double offered = quality(format, accepted);
      if (offered > quality) {
        best = format;
        quality = offered;
      }
    }
    if (quality > 0) {
      return best;
    }
    throw new ProblemException(
        Problem.of(
            ProblemType.NOT_ACCEPTABLE,
            formats.stream()
                    .map(Format::mediaType)
                    .distinct()
                    .collect(Collectors.joining(", ", "This resource is written as ", ";"))
                + " ask for one of them with Accept, or leave Accept out."));
  }

  private static double quality(Format format, QualityValues accepted) {
    String type = format.mediaType();
    return accepted.of(type, type.substring(0, type.indexOf('/')) + "/*", "*/*");
  }
}

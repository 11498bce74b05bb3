package dev.handover.query.resource;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.OutOfReachException;
import dev.handover.ledger.Reconciliations;
import dev.handover.ledger.TallyFilter;
import dev.handover.ledger.tally.Reconciliation;
import dev.handover.query.Limits;
import dev.handover.query.format.Format;
import dev.handover.query.format.RecordJson;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Fault;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import java.util.List;
import java.util.Optional;

/** A speaker's running totals beside the exchanges between them. */
final class ReconciliationsResource implements Resource<ReconciliationsResource.Query> {
  private static final String MISSING =
      "Name whose running totals are meant, as /tallies has the name.";

  /**
   * What is asked.
   *
   * @param speaker whose totals; empty only where that is noted as a fault
   */
  record Query(String speaker, TallyFilter filter) {}

  private final Reconciliations reconciliations;

  ReconciliationsResource(Ledger ledger) {
    this.reconciliations =
        new Reconciliations(ledger, Limits.RECONCILED_MAX, Limits.RECONCILED_ENTRIES_MAX);
  }

  @Override
  public List<Parameter<?>> parameters() {
    return List.of(TallyQuery.SAID_BY.needed(), TallyQuery.RECEIVER, Days.SINCE, Days.UNTIL);
  }

  @Override
  public Query read(Arguments arguments) {
    TallyFilter filter = TallyQuery.filter(new Selection(arguments));
    Optional<String> speaker = filter.saidBy();
    if (speaker.isEmpty() && arguments.faultless(TallyQuery.SAID_BY)) {
      arguments.fault(TallyQuery.SAID_BY.name(), MISSING);
    }
    return new Query(speaker.orElse(""), filter);
  }

  @Override
  public Answer answer(Request request, Format format, Query query) {
    try {
      return Answer.ok(
          format.contentType(),
          RecordJson.write(
              new Body(reconciliations.of(query.speaker(), query.filter())), request.base()));
    } catch (OutOfReachException e) {
      throw new ProblemException(
          Problem.invalidParameters(List.of(new Fault(Days.SINCE.name(), e.advice()))));
    }
  }

  @JsonPropertyOrder("reconciliations")
  private record Body(List<Reconciliation> reconciliations) {}
}

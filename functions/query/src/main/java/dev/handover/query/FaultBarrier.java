package dev.handover.query;

import com.amazonaws.services.lambda.runtime.Context;
import dev.handover.ledger.TransientLedgerException;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemType;
import dev.handover.query.http.Request;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.function.Function;

/** Turns what is not the client's fault into a problem; the log gets the whole story. */
final class FaultBarrier {
  private final Context context;

  FaultBarrier(Context context) {
    this.context = context;
  }

  /** The answer of the work, or the problem that kept it from one. */
  Answer answer(Request request, Function<Request, Answer> work) {
    try {
      return fitting(work.apply(request));
    } catch (TransientLedgerException e) {
      log(e);
      String seconds = Long.toString(Limits.RETRY_AFTER.toSeconds());
      return problem(request, ProblemType.LEDGER_UNAVAILABLE, "Ask again in " + seconds + " s.")
          .with("retry-after", seconds);
    } catch (RuntimeException e) {
      log(e);
      return problem(request, ProblemType.INTERNAL_FAULT, "Report it with the request's id.");
    }
  }

  /** Lambda would drop a larger response and tell the client nothing. */
  private static Answer fitting(Answer answer) {
    if (answer.bodyBytes() > Limits.BODY_BYTES_MAX) {
      throw new IllegalStateException(
          "A body of %d bytes; at most %d fit in a response"
              .formatted(answer.bodyBytes(), Limits.BODY_BYTES_MAX));
    }
    return answer;
  }

  private Answer problem(Request request, ProblemType type, String advice) {
    String detail = advice + " The request's id is " + context.getAwsRequestId() + ".";
    return Problem.of(type, detail).answer(request);
  }

  private void log(RuntimeException fault) {
    StringWriter stack = new StringWriter();
    fault.printStackTrace(new PrintWriter(stack));
    context.getLogger().log(context.getAwsRequestId() + " " + stack);
  }
}

package dev.handover.query.http;

/** Ends the work on a request with a problem. */
public final class ProblemException extends RuntimeException {
  private final transient Problem problem;

  public ProblemException(Problem problem) {
    // No stack: the client is at fault, and a stack a bad request is a cost an attacker chooses.
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}

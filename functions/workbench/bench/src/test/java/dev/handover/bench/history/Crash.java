package dev.handover.bench.history;

/** The function ends here, as when its machine is lost: no code of it may catch this. */
final class Crash extends Error {
  private static final long serialVersionUID = 1;

  Crash(Call call) {
    super("Crashed at " + call);
  }
}

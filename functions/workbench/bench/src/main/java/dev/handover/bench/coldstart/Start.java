package dev.handover.bench.coldstart;

import java.time.Duration;

/**
 * How one start went.
 *
 * @param init from the process's start until it asked for an event
 * @param first from the first event to its answer
 * @param second the same of the second
 * @param warm median of those that followed; zero if there were none
 * @param processor time that all its threads took of processors, up to the first answer
 * @param megabytes that it held in memory at most
 */
record Start(
    Duration init,
    Duration first,
    Duration second,
    Duration warm,
    Duration processor,
    long megabytes) {
  /** How long one waits who comes first. */
  Duration cold() {
    return init.plus(first);
  }
}

package dev.handover.bench.coldstart;

import java.time.Duration;

/**
 * What a function says to an event.
 *
 * @param took from the event to the answer
 */
record Answer(String body, Duration took) {}

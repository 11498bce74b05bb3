package dev.handover.local;

import java.util.function.Consumer;

/**
 * What the local stack tells its user while it runs, line by line.
 *
 * @param news what became of articles
 * @param faults what went wrong, and what happens next
 */
record Notices(Consumer<String> news, Consumer<String> faults) {}

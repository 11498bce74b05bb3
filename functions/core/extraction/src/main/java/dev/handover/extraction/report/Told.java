package dev.handover.extraction.report;

import dev.handover.model.Evidence;

/** A value with the words that say it. */
record Told<T>(T value, Evidence evidence) {}

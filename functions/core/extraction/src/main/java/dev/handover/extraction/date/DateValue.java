package dev.handover.extraction.date;

import dev.handover.model.DateSpan;

/** What a date phrase says, kept apart from what is inferred from it. */
public sealed interface DateValue {
  /** It names its day or days. */
  record Known(DateSpan span) implements DateValue {}

  /** A weekday: the last one for what has happened, the next one for what is to come. */
  record Nearest(DateSpan past, DateSpan coming) implements DateValue {}

  /**
   * A month or its day without the year: the last one and the next, or twice the same where only
   * one of them can be meant.
   */
  record Yearless(DateSpan past, DateSpan coming) implements DateValue {}

  /** It counts from the date told just before: "the day after". */
  record FromTold(Shift shift) implements DateValue {}

  /** It cannot be resolved: a weekday in an article without a published date. */
  record Unresolved() implements DateValue {}
}

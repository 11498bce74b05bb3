package dev.handover.extraction.report;

import dev.handover.model.DateSpan;

/**
 * When an act took place.
 *
 * @param told the day or days, with the words that say it
 * @param ground how the text dates the act
 */
record ActDate(Told<DateSpan> told, Ground ground) {
  /** How a text dates an act. */
  enum Ground {
    /** The act's own sentence has its date. */
    EXPLICIT,
    /** Its sentence says only when it was reported, which of news is the day of the act. */
    REPORTED,
    /** The line or the short sentence above it has the date. */
    INHERITED,
    /** The sentence before it tells of its day. */
    SET
  }
}

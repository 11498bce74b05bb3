/**
 * Calendar meaning of date phrases: read {@link dev.handover.extraction.date.DateMeaning} and
 * {@link dev.handover.extraction.date.DateStage} first.
 */
@NullMarked
package dev.handover.extraction.date;

import org.jspecify.annotations.NullMarked;

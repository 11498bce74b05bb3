/**
 * Discourse: facts gather into occasions, and occasions become reports. Read {@link
 * dev.handover.extraction.report.Reporter} and {@link dev.handover.extraction.report.Occasion}
 * first.
 */
@NullMarked
package dev.handover.extraction.report;

import org.jspecify.annotations.NullMarked;

/** Faults at the edge of AWS, and what events may look like. */
@NullMarked
package dev.handover.ingest;

import org.jspecify.annotations.NullMarked;

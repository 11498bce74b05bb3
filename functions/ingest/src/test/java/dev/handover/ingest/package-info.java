/** Faults at the edge of AWS, and what is told of them. */
@NullMarked
package dev.handover.ingest;

import org.jspecify.annotations.NullMarked;

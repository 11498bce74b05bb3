/** What events may look like. */
@NullMarked
package dev.handover.ingest.event;

import org.jspecify.annotations.NullMarked;

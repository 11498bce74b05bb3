/**
 * What invokes the function, in the three envelopes that it comes in; read {@link
 * dev.handover.ingest.event.Event} first.
 */
@NullMarked
package dev.handover.ingest.event;

import org.jspecify.annotations.NullMarked;

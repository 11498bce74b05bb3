/**
 * Which texts are near copies of one agency text, free of any database: read {@link
 * dev.handover.ledger.nearcopy.Sketch} first.
 */
@NullMarked
package dev.handover.ledger.nearcopy;

import org.jspecify.annotations.NullMarked;

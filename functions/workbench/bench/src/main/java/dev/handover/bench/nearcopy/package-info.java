/**
 * How often the ledger takes a near copy for another source, or another source for a near copy:
 * read {@link dev.handover.bench.nearcopy.CopyBoard} first.
 */
@NullMarked
package dev.handover.bench.nearcopy;

import org.jspecify.annotations.NullMarked;

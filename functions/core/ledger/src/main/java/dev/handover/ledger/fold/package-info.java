/**
 * From what all voices say to the one exchange that is shown: a pure function, read {@link
 * dev.handover.ledger.fold.Fold} and {@link dev.handover.ledger.fold.TransferFold} first.
 */
@NullMarked
package dev.handover.ledger.fold;

import org.jspecify.annotations.NullMarked;

/**
 * Lays running totals beside the exchanges that ought to make them: read {@link
 * dev.handover.ledger.tally.Reconciliation} first.
 */
@NullMarked
package dev.handover.ledger.tally;

import org.jspecify.annotations.NullMarked;

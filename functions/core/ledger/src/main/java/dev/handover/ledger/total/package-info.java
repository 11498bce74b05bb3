/**
 * Adds up exchanges without counting anybody twice: read {@link dev.handover.ledger.total.Totals}
 * first.
 */
@NullMarked
package dev.handover.ledger.total;

import org.jspecify.annotations.NullMarked;

/**
 * Audit: do the balances equal what the postings add up to? Pure: it compares what it is given, and
 * reads no table.
 */
@NullMarked
package dev.handover.ledger.audit;

import org.jspecify.annotations.NullMarked;

/** Events and calls go wrong in every way they may; the ledger must not tell in which. */
@NullMarked
package dev.handover.bench.history;

import org.jspecify.annotations.NullMarked;

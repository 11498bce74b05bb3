/** What an article costs the ledger, and what many writers do to one exchange. */
@NullMarked
package dev.handover.bench.load;

import org.jspecify.annotations.NullMarked;

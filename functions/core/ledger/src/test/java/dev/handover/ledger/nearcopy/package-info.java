/** Tests of the ledger: near copies, readable as a specification. */
@NullMarked
package dev.handover.ledger.nearcopy;

import org.jspecify.annotations.NullMarked;

/** Tests of the ledger: fold, readable as a specification. */
@NullMarked
package dev.handover.ledger.fold;

import org.jspecify.annotations.NullMarked;

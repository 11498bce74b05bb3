/** Tests of the ledger, readable as a specification. */
@NullMarked
package dev.handover.ledger;

import org.jspecify.annotations.NullMarked;

/** Tests of the ledger: posting, readable as a specification. */
@NullMarked
package dev.handover.ledger.posting;

import org.jspecify.annotations.NullMarked;

/**
 * What a voice enters in the ledger, free of any database: read {@link
 * dev.handover.ledger.posting.Postings} and {@link dev.handover.ledger.posting.Claim} first.
 */
@NullMarked
package dev.handover.ledger.posting;

import org.jspecify.annotations.NullMarked;

/**
 * Voices, postings and exchanges in one DynamoDB table: read {@link dev.handover.ledger.Ledger} and
 * {@link dev.handover.ledger.TableDefinition} first.
 */
@NullMarked
package dev.handover.ledger;

import org.jspecify.annotations.NullMarked;

/**
 * The words of the field, as records and sealed types: read {@link dev.handover.model.Report} and
 * {@link dev.handover.model.Transfer} first.
 *
 * <p>JSON names are those of the records' components in snake case; an unsaid value is an empty
 * {@link java.util.Optional} here and {@code null} in JSON, never a guess.
 */
@NullMarked
package dev.handover.model;

import org.jspecify.annotations.NullMarked;

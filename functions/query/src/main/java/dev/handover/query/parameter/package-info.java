/**
 * Parameters of a request and the faults in them: read {@link
 * dev.handover.query.parameter.Parameter} and {@link dev.handover.query.parameter.Arguments} first.
 */
@NullMarked
package dev.handover.query.parameter;

import org.jspecify.annotations.NullMarked;

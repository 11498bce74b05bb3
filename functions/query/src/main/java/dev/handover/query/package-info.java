/**
 * The Lambda behind the HTTP API: read {@link dev.handover.query.QueryFunction} first, then {@link
 * dev.handover.query.resource.Router}.
 */
@NullMarked
package dev.handover.query;

import org.jspecify.annotations.NullMarked;

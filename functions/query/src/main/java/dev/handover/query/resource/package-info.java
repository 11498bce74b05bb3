/**
 * What can be asked for: read {@link dev.handover.query.resource.Resource} and {@link
 * dev.handover.query.resource.Routes} first.
 */
@NullMarked
package dev.handover.query.resource;

import org.jspecify.annotations.NullMarked;

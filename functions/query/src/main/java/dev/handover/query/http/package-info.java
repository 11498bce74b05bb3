/**
 * HTTP itself, whatever delivers it: read {@link dev.handover.query.http.Request} and {@link
 * dev.handover.query.http.Answer} first.
 */
@NullMarked
package dev.handover.query.http;

import org.jspecify.annotations.NullMarked;

/**
 * Has articles read again by the deployed function; read {@link dev.handover.local.replay.Replay}
 * first.
 */
@NullMarked
package dev.handover.local.replay;

import org.jspecify.annotations.NullMarked;

/**
 * Handover on one machine: read {@link dev.handover.local.Handover}, the commands, and {@link
 * dev.handover.local.LocalStack}, what runs, first.
 */
@NullMarked
package dev.handover.local;

import org.jspecify.annotations.NullMarked;

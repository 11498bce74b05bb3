/**
 * The scoreboard: read {@link dev.handover.bench.Scoreboard}, the command, and {@link
 * dev.handover.bench.Score}, the measure, first.
 */
@NullMarked
package dev.handover.bench;

import org.jspecify.annotations.NullMarked;

/**
 * Everything goes wrong at once, under load, on real servers; read {@link
 * dev.handover.bench.storm.StormRun} first.
 */
@NullMarked
package dev.handover.bench.storm;

import org.jspecify.annotations.NullMarked;

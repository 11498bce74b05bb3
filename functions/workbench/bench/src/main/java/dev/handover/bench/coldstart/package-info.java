/**
 * How long the functions take to start under Lambda's own runtime client; read {@link
 * dev.handover.bench.coldstart.ColdStart} first.
 */
@NullMarked
package dev.handover.bench.coldstart;

import org.jspecify.annotations.NullMarked;

/**
 * Rules over mentions give facts: who handed over whom, who says it. Read {@link
 * dev.handover.extraction.pattern.Act} and {@link dev.handover.extraction.pattern.Patterns} first.
 */
@NullMarked
package dev.handover.extraction.pattern;

import org.jspecify.annotations.NullMarked;

/**
 * The rule language: patterns over words and mentions, as data with executed examples. Read {@link
 * dev.handover.extraction.rule.RuleFile} and {@link dev.handover.extraction.rule.Lattice} first.
 */
@NullMarked
package dev.handover.extraction.rule;

import org.jspecify.annotations.NullMarked;

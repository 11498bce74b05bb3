/**
 * Who and what a text names: parties, sources, places, groups of people, verb groups. Read {@link
 * dev.handover.extraction.mention.Mentions} first.
 */
@NullMarked
package dev.handover.extraction.mention;

import org.jspecify.annotations.NullMarked;

/** Articles in, reports out: start with {@link dev.handover.extraction.Extractor}. */
@NullMarked
package dev.handover.extraction;

import org.jspecify.annotations.NullMarked;

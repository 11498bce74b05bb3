/**
 * Sentences and tokens with their offsets: read {@link dev.handover.extraction.text.Document} and
 * {@link dev.handover.extraction.text.Tokenizer} first.
 */
@NullMarked
package dev.handover.extraction.text;

import org.jspecify.annotations.NullMarked;

/** Tests of this package's mechanism. */
@NullMarked
package dev.handover.extraction.text;

import org.jspecify.annotations.NullMarked;

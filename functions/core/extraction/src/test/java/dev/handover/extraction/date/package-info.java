/** Tests of this package's mechanism. */
@NullMarked
package dev.handover.extraction.date;

import org.jspecify.annotations.NullMarked;

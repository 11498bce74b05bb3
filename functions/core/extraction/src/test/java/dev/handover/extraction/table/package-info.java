/** Tests of this package's mechanism. */
@NullMarked
package dev.handover.extraction.table;

import org.jspecify.annotations.NullMarked;

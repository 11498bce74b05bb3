/** Tests of this package's mechanism. */
@NullMarked
package dev.handover.extraction.mention;

import org.jspecify.annotations.NullMarked;

/** Tests of this package's mechanism. */
@NullMarked
package dev.handover.extraction.report;

import org.jspecify.annotations.NullMarked;

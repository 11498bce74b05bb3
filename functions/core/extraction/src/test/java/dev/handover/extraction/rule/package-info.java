/** Tests of this package's mechanism. */
@NullMarked
package dev.handover.extraction.rule;

import org.jspecify.annotations.NullMarked;

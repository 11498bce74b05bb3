/** Tests of this package's mechanism. */
@NullMarked
package dev.handover.extraction.article;

import org.jspecify.annotations.NullMarked;

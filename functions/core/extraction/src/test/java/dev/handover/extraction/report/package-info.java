/** Tests of gathering facts to reports. */
@NullMarked
package dev.handover.extraction.report;

import org.jspecify.annotations.NullMarked;

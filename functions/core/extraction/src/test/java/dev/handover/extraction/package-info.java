/** Tests that serve all rules, and whole articles. */
@NullMarked
package dev.handover.extraction;

import org.jspecify.annotations.NullMarked;

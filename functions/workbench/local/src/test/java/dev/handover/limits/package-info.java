/** What {@code docs/limits.md} says of limits is what the code does; see {@link LimitsPageTest}. */
@NullMarked
package dev.handover.limits;

import org.jspecify.annotations.NullMarked;

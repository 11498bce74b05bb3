/** Tests of the bench: near copies, and ceilings for what is judged wrongly. */
@NullMarked
package dev.handover.bench.nearcopy;

import org.jspecify.annotations.NullMarked;

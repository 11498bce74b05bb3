/** The small form of a storm. */
@NullMarked
package dev.handover.bench.storm;

import org.jspecify.annotations.NullMarked;

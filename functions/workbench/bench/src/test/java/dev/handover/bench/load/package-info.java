@NullMarked
package dev.handover.bench.load;

import org.jspecify.annotations.NullMarked;

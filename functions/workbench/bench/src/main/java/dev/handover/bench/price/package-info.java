/** What a million articles and a million queries cost, from what was measured. */
@NullMarked
package dev.handover.bench.price;

import org.jspecify.annotations.NullMarked;

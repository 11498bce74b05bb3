/** What queries cost, and how long they take, as the table grows. */
@NullMarked
package dev.handover.bench.query;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.handover.bench.order;

import org.jspecify.annotations.NullMarked;

@NullMarked
package dev.handover.bench.query;

import org.jspecify.annotations.NullMarked;

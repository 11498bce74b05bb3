@NullMarked
package dev.handover.bench.coldstart;

import org.jspecify.annotations.NullMarked;

/** How a list becomes one document, and what keeps it from that. */
@NullMarked
package dev.handover.local.export;

import org.jspecify.annotations.NullMarked;

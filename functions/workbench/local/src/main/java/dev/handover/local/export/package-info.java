/** Reads a list of a service page by page over HTTP and makes one document of it. */
@NullMarked
package dev.handover.local.export;

import org.jspecify.annotations.NullMarked;

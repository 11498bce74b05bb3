/** In which form answers are written, and how a client asks for one. */
@NullMarked
package dev.handover.query.format;

import org.jspecify.annotations.NullMarked;

/** Reading again what is stored. */
@NullMarked
package dev.handover.local.replay;

import org.jspecify.annotations.NullMarked;

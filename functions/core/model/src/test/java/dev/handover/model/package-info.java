/** Tests of the model, readable as a specification. */
@NullMarked
package dev.handover.model;

import org.jspecify.annotations.NullMarked;

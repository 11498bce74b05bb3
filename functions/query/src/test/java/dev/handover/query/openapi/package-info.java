/** Tests of the package of the same name, readable as a specification. */
@NullMarked
package dev.handover.query.openapi;

import org.jspecify.annotations.NullMarked;

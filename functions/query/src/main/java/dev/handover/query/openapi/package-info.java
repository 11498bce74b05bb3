/** The interface described by itself, as OpenAPI 3.1. */
@NullMarked
package dev.handover.query.openapi;

import org.jspecify.annotations.NullMarked;

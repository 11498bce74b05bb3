/** Pages for people: the documentation, and what each kind of problem means. */
@NullMarked
package dev.handover.query.page;

import org.jspecify.annotations.NullMarked;

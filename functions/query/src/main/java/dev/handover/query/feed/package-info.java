/** What is new and what was corrected, for feed readers. */
@NullMarked
package dev.handover.query.feed;

import org.jspecify.annotations.NullMarked;

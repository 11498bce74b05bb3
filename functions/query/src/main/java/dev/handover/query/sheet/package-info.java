/** Lists as tables of rows and columns: read {@link dev.handover.query.sheet.Sheet} first. */
@NullMarked
package dev.handover.query.sheet;

import org.jspecify.annotations.NullMarked;

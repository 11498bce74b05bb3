/**
 * Reads tables of exchanges, a line each; see {@link dev.handover.extraction.table.Tables} and
 * {@link dev.handover.extraction.table.TableRow}.
 */
@org.jspecify.annotations.NullMarked
package dev.handover.extraction.table;

/** Stand-ins for AWS in this process: a bucket, a table, and what invokes the functions. */
@NullMarked
package dev.handover.bench.stack;

import org.jspecify.annotations.NullMarked;

/**
 * Handlers that run in a process of their own, beside the jars of a function's archive: bare ones
 * to compare with, and the functions with something changed. What is changed, a system property
 * says.
 */
@NullMarked
package dev.handover.bench.coldstart.child;

import org.jspecify.annotations.NullMarked;

/** The local stack as its users meet it: files, S3 clients, HTTP clients, the command line. */
@NullMarked
package dev.handover.local;

import org.jspecify.annotations.NullMarked;

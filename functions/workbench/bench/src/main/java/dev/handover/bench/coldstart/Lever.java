package dev.handover.bench.coldstart;

import java.io.IOException;

/**
 * Something that may shorten a start.
 *
 * @param name in which function what is changed
 */
record Lever(String name, Errand errand, Program without, Making with) {
  /** Makes the program that has it, which may take some time. */
  interface Making {
    Program program() throws IOException, InterruptedException;
  }
}

package dev.handover.bench;

import java.util.Locale;

/** Whether rules were written with an article in view. */
enum Part {
  SEEN,
  UNSEEN;

  /** Its name in tables and in the file of floors. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

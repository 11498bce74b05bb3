package dev.handover.extraction.pattern;

import java.util.Locale;

/** Why counted people are none of those handed over. */
public enum NotFreed {
  /** They are some of the people told before, and counted with them already. */
  SUBSET,
  /** Those who are freed are the first or the last of them. */
  WHOLE,
  /** They are still held. */
  HELD,
  /** It is told how they were taken, not how they came home. */
  SEIZED,
  /** They were killed or hurt. */
  KILLED,
  /** Nobody knows where they are. */
  MISSING,
  /** Their names are on a list. */
  LISTED,
  /** Their release is asked for or offered. */
  SOUGHT,
  /** They look on, wait or speak. */
  CROWD;

  /** The form in which rule examples state it. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}

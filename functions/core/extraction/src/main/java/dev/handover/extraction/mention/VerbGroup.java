package dev.handover.extraction.mention;

import dev.handover.model.Status;
import java.util.Locale;
import java.util.Optional;

/**
 * A verb with its auxiliaries.
 *
 * @param voice who does it
 * @param status whether it is told as done, to come, or called off; empty where it is denied or
 *     only supposed
 */
public record VerbGroup(Voice voice, Optional<Status> status) {
  /** Whether the subject does it or suffers it. */
  public enum Voice {
    /** The subject does it. */
    ACTIVE,
    /** The subject suffers it. */
    PASSIVE,
    /** "freed" alone can be either. */
    BARE,
    /** "free", "to free": only a subject before it makes it tell something. */
    PLAIN
  }

  @Override
  public String toString() {
    return voice.name().toLowerCase(Locale.ROOT) + " " + status.map(Status::word).orElse("not");
  }
}

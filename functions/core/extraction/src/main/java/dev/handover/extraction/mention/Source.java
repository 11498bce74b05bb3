package dev.handover.extraction.mention;

import dev.handover.model.Party;
import java.util.Optional;

/**
 * Who can be cited.
 *
 * @param name the short standard English name
 * @param party the side whose voice it is, if any
 * @param kind what it is
 */
public record Source(String name, Optional<Party> party, Kind kind) {
  /** What a source is, for the noun or pronoun that takes it up again. */
  public enum Kind {
    /** "the ministry". */
    MINISTRY,
    /** "the agency", "it". */
    BODY,
    /** "the president", "she". */
    OFFICIAL
  }

  @Override
  public String toString() {
    return name;
  }
}

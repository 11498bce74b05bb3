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
    /** "the headquarters", "it". */
    BODY,
    /** An agency or outlet, which is no source of what it publishes itself. */
    AGENCY,
    /** Somebody in office: "the president", "she". */
    OFFICIAL,
    /** Somebody whose office the article does not tell. */
    PERSON,
    /** Somebody of whom only is told what they are: "a US official", "security sources". */
    UNNAMED,
    /** A state as such: "Kyiv says". Its voice tells sides apart, but records do not list it. */
    SIDE
  }

  /** Whether records name it. */
  public boolean isListed() {
    return kind != Kind.SIDE;
  }

  /** Whether it is told by its name, not only by its side. */
  public boolean isNamed() {
    return kind != Kind.SIDE && kind != Kind.UNNAMED;
  }

  /** Whether it is a single human being. */
  public boolean isHuman() {
    return kind == Kind.OFFICIAL || kind == Kind.PERSON;
  }

  @Override
  public String toString() {
    return name;
  }
}

package dev.handover.extraction.mention;

import dev.handover.model.Party;
import java.util.Optional;

/**
 * Who can be cited.
 *
 * @param name the short standard English name
 * @param party the side whose voice it is, if any
 */
public record Source(String name, Optional<Party> party) {
  @Override
  public String toString() {
    return name;
  }
}

package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells armed groups from states, breakaway republics and peoples: only a group fights an authority
 * that it does not claim to be, and holds its soldiers and citizens.
 */
public final class ArmedGroups {
  private static final int ISO_LENGTH = 3;

  private static final Map<Party, Boolean> LISTED =
      Table.load(ArmedGroups.class, "parties.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> new Party(row.cell("id")),
                  row -> row.cell("kind").equals("armed_group"),
                  Boolean::logicalOr));

  private static final Map<Party, Set<Party>> AT_HOME =
      Table.load(ArmedGroups.class, "insurgents.tsv").stream()
          .collect(
              Collectors.groupingBy(
                  row -> new Party(row.cell("group")),
                  Collectors.mapping(
                      row -> new Party(row.cell("state")), Collectors.toUnmodifiableSet())));

  private ArmedGroups() {}

  /** Whether one of two parties is an armed group that fights the other in its own country. */
  public static boolean isAtHome(Party one, Party other) {
    return AT_HOME.getOrDefault(one, Set.of()).contains(other)
        || AT_HOME.getOrDefault(other, Set.of()).contains(one);
  }

  /** Whom a state holds of a country goes back to the armed group of that country. */
  public static Optional<Party> atHome(Party nation, Set<Party> parties) {
    return parties.stream().filter(party -> isAtHome(party, nation)).findFirst();
  }

  /**
   * Whether a party is an armed group; one that no table lists is, unless it has a state's code.
   */
  public static boolean has(Party party) {
    return LISTED.getOrDefault(party, party.code().length() != ISO_LENGTH);
  }
}

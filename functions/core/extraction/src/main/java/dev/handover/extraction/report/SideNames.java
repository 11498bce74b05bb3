package dev.handover.extraction.report;

import dev.handover.extraction.mention.Mentions;
import dev.handover.extraction.mention.Source;
import dev.handover.extraction.rule.Table;
import dev.handover.model.Party;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a side as such is named: by its country. */
final class SideNames {
  private static final Map<String, String> BY_CODE =
      Table.load(Mentions.class, "parties.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.cell("id"), row -> row.cell("name"), (first, _) -> first));

  private SideNames() {}

  /** Whether a name is the short one of a side: that of its country. */
  static boolean isNameOf(String name, Party side) {
    return name.equals(BY_CODE.get(side.code()));
  }

  /** The name of a source; empty for both sides at once. */
  static Optional<String> of(Source source) {
    return source.isListed()
        ? Optional.of(source.name())
        : source.party().map(party -> BY_CODE.getOrDefault(party.code(), party.code()));
  }
}

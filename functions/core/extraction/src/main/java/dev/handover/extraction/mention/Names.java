package dev.handover.extraction.mention;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Names from tables, found with the bearer that holds on the article's published date. */
final class Names<T> {
  private record Key(String alias, String label) {}

  private final Map<Key, List<Named.Holder<T>>> holders = new LinkedHashMap<>();
  private final Class<T> type;

  Names(Class<T> type) {
    this.type = type;
  }

  /**
   * Adds an alias of a row, which may hold for a time only (columns {@code from}, {@code until}).
   */
  void add(String alias, String label, T value, Table.Row row) {
    holders
        .computeIfAbsent(new Key(alias, label), _ -> new ArrayList<>())
        .add(
            new Named.Holder<>(value, day(row.cell("from")), day(row.cell("until")), row.origin()));
  }

  private static Optional<LocalDate> day(String cell) {
    return cell.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cell));
  }

  /** The names as a finder for many texts. */
  Finder<T> finder() {
    Phrases phrases = new Phrases();
    holders.forEach(
        (key, bearers) ->
            phrases.add(
                key.alias(),
                key.label(),
                new Named<>(List.copyOf(bearers)),
                bearers.getFirst().origin()));
    return new Finder<>(phrases, type);
  }

  /** Adds to a lattice what the names stand for. */
  record Finder<T>(Phrases phrases, Class<T> type) {
    void run(Lattice lattice, Optional<LocalDate> published) {
      find(lattice, published).forEach(lattice::add);
    }

    List<Mention> find(Lattice lattice, Optional<LocalDate> published) {
      return phrases.find(lattice.tokens()).stream()
          .flatMap(
              mention ->
                  bearer(mention, published).map(holder -> mention(mention, holder)).stream())
          .toList();
    }

    private static Mention mention(Mention name, Named.Holder<?> holder) {
      return new Mention(
          name.label(), name.start(), name.end(), holder.value(), holder.origin(), List.of());
    }

    private Optional<Named.Holder<T>> bearer(Mention mention, Optional<LocalDate> published) {
      Named<?> named = mention.value(Named.class);
      return named
          .on(published)
          .map(
              holder ->
                  new Named.Holder<>(
                      type.cast(holder.value()), holder.from(), holder.until(), holder.origin()));
    }
  }
}

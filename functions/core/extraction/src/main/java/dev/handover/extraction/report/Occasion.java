package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.DateSpan;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One real-world handover as the article tells it so far: what the sentences add to. */
final class Occasion {
  final List<Fact> facts = new ArrayList<>();
  final Map<Source, Evidence> sources = new LinkedHashMap<>();
  final Map<String, Evidence> places = new LinkedHashMap<>();
  final Map<Attribute, Evidence> attributes = new LinkedHashMap<>();
  final Map<Party, Evidence> mediators = new LinkedHashMap<>();
  private final Optional<Told<DateSpan>> date;
  private Optional<Told<Agreement>> agreement = Optional.empty();
  private Optional<Told<Integer>> ordinal = Optional.empty();

  Occasion(Optional<Told<DateSpan>> date) {
    this.date = date;
  }

  Optional<Told<DateSpan>> date() {
    return date;
  }

  Optional<Told<Agreement>> agreement() {
    return agreement;
  }

  Optional<Told<Integer>> ordinal() {
    return ordinal;
  }

  void agreementIfNone(Told<Agreement> told) {
    agreement = agreement.or(() -> Optional.of(told));
  }

  void ordinalIfNone(Told<Integer> told) {
    ordinal = ordinal.or(() -> Optional.of(told));
  }
}

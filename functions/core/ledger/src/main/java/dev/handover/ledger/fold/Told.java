package dev.handover.ledger.fold;

import dev.handover.ledger.posting.Posting;
import dev.handover.model.Citation;
import dev.handover.model.Evidence;
import dev.handover.model.Report;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One report and whose it is. */
record Told(String voice, Report report) {
  /** All reports in the order of their voices' ids, whatever the order they come in. */
  static List<Told> of(Collection<Posting> postings) {
    return postings.stream()
        .sorted(Comparator.comparing(Posting::voice))
        .flatMap(posting -> posting.reports().stream().map(each -> new Told(posting.voice(), each)))
        .toList();
  }

  Optional<Citation> cite(Optional<Evidence> evidence) {
    return evidence.map(found -> Citation.of(voice, found));
  }
}

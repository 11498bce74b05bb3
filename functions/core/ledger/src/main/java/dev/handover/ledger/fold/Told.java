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
  /** Postings in the order of their voices' ids, whatever the order they come in. */
  static List<Posting> sorted(Collection<Posting> postings) {
    return postings.stream()
        .sorted(
            Comparator.comparing(Posting::voice).thenComparing(posting -> posting.exchange().id()))
        .toList();
  }

  /** All reports of sorted postings. */
  static List<Told> of(List<Posting> postings) {
    return postings.stream()
        .flatMap(posting -> posting.reports().stream().map(each -> new Told(posting.voice(), each)))
        .toList();
  }

  Optional<Citation> cite(Optional<Evidence> evidence) {
    return evidence.map(found -> Citation.of(voice, found));
  }
}

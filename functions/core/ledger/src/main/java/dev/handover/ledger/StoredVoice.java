package dev.handover.ledger;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A voice as it was read.
 *
 * @param refs how many articles print it
 * @param exchanges ids of all its postings' exchanges
 * @param extractor the version of it that read the text; not known of what was entered before it
 *     was kept
 */
record StoredVoice(String id, int refs, List<String> exchanges, Optional<Integer> extractor) {
  StoredVoice {
    exchanges = List.copyOf(exchanges);
  }

  static StoredVoice of(String id, Item item) {
    return new StoredVoice(
        id,
        item.number(Voice.REFS),
        item.texts(Voice.EXCHANGES),
        item.maybeNumber(Voice.EXTRACTOR));
  }

  boolean last() {
    return refs == 1;
  }

  /** Whether these are all its postings; not if another writer was at it between two reads. */
  boolean complete(List<OldPosting> postings) {
    return Set.copyOf(exchanges)
        .equals(Set.copyOf(postings.stream().map(OldPosting::exchange).toList()));
  }
}

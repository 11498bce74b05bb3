package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Keeps what is told before the first act of an article, "In line with what was agreed in Vienna.
 * Today 40 came home", for the exchange that this act opens.
 */
final class Preludes {
  /** What stands further ahead introduces something else. */
  static final int PARAGRAPHS_MAX = 1;

  private record Prelude(Sentence sentence, List<Told<Source>> cited) {}

  private final Details details;
  private final List<Prelude> open = new ArrayList<>();

  Preludes(Details details) {
    this.details = details;
  }

  /** A sentence without an act, before any. */
  void keep(Sentence sentence, List<Told<Source>> cited) {
    if (details.isOfBrokering(sentence)) {
      open.add(new Prelude(sentence, cited));
    }
  }

  /**
   * Gives what was kept to the first exchange, where that follows soon or is soon behind a deal.
   */
  void giveTo(Occasion first, Sentence opening) {
    for (Prelude one : open) {
      if (opening.paragraph() - one.sentence().paragraph() <= PARAGRAPHS_MAX) {
        details.addBrokering(one.sentence(), Map.of(details.whole(one.sentence()), first));
        first.addSources(one.cited());
      } else {
        details.addDealBefore(one.sentence(), first);
      }
    }
    open.clear();
  }
}

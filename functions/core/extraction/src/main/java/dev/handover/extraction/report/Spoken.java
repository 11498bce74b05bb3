package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Cite;
import dev.handover.extraction.rule.Mention;
import java.util.List;

/** A phrase that cites, with those whom it means. */
record Spoken(Mention mention, List<Source> speakers) {
  Spoken {
    speakers = List.copyOf(speakers);
  }

  Cite.Manner manner() {
    return mention.value(Cite.class).manner();
  }

  int start() {
    return mention.start();
  }

  int end() {
    return mention.end();
  }
}

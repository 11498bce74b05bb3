package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.model.Evidence;
import java.util.List;

/**
 * What somebody says within one sentence.
 *
 * @param start index of the first token that it covers
 * @param end index behind the last one
 * @param states whether it tells what it covers, and does not only take note of it
 */
record Utterance(List<Source> speakers, int start, int end, boolean states, Evidence evidence) {
  Utterance {
    speakers = List.copyOf(speakers);
  }

  /** Whether it covers some token from {@code from} to before {@code to}. */
  boolean reaches(int from, int to) {
    return start < to && from < end;
  }

  Utterance by(List<Source> others) {
    return new Utterance(others, start, end, states, evidence);
  }

  Utterance over(int from, int to) {
    return new Utterance(speakers, from, to, states, evidence);
  }
}

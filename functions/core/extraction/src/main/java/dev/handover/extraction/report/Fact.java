package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.text.Sentence;
import java.util.Optional;

/**
 * An act with the sentence that tells it and whoever is cited for it.
 *
 * @param speaker the source; empty where the article speaks in its own voice
 */
record Fact(Act act, Sentence sentence, Optional<Source> speaker) {}

package dev.handover.ledger;

import java.util.List;
import java.util.Optional;

/**
 * One page of what texts say of an exchange; those that say the same of it stand together.
 *
 * @param next position to go on from; empty on the last page
 */
public record ReportPage(List<VoiceReports> voices, Optional<String> next) {
  public ReportPage {
    voices = List.copyOf(voices);
  }
}

package dev.handover.ledger.posting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose words a posting holds.
 *
 * @param voice id of the text
 * @param published the text's own date
 */
public record Imprint(String voice, Optional<LocalDate> published) {}

package dev.handover.ledger.posting;

import dev.handover.ledger.nearcopy.Sketch;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whose words a posting holds.
 *
 * @param voice id of the text
 * @param published the text's own date
 * @param sketch of the text, which near copies of it are known by
 */
public record Imprint(String voice, Optional<LocalDate> published, Sketch sketch) {}

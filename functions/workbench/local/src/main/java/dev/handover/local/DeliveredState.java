package dev.handover.local;

import dev.handover.extraction.Extractor;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which state of the bucket the ledger has been told of, kept in a file: after a restart only what
 * changed meanwhile is read.
 */
final class DeliveredState {
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private final JsonFile<Content> file;
  private final Map<String, String> stamps;
  private long sequencer;

  DeliveredState(Path path) {
    this.file = new JsonFile<>(path, Content.class);
    Content kept = file.loadOr(new Content(Extractor.VERSION, 0, Map.of()));
    this.sequencer = kept.sequencer();
    this.stamps = new TreeMap<>(kept.stamps());
    if (kept.extractor() != Extractor.VERSION) {
      // Other rules may read other things, so that every article counts as changed.
      stamps.replaceAll((key, stamp) -> "");
    }
  }

  private record Content(int extractor, long sequencer, Map<String, String> stamps) {}

  /** Stamps of what was delivered, by key; empty for what must be delivered again. */
  Map<String, String> stamps() {
    return stamps;
  }

  /** A sequencer after all those before, even where the clock went back. */
  String nextSequencer() {
    sequencer = Math.max(sequencer + 1, ChronoUnit.MICROS.between(Instant.EPOCH, Instant.now()));
    return HEX.toHexDigits(sequencer);
  }

  void save() {
    file.save(new Content(Extractor.VERSION, sequencer, stamps));
  }
}

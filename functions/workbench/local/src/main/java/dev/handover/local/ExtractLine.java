package dev.handover.local;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import dev.handover.model.Extraction;
import dev.handover.model.Reading;
import dev.handover.model.Rejection;
import dev.handover.model.Report;
import dev.handover.model.Tally;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** One article's line in the output of {@code extract}. */
final class ExtractLine {
  private static final JsonMapper JSON = JsonMapper.shared();

  private ExtractLine() {}

  /** The line, without its end. */
  static String of(Path file, Extraction extraction) {
    return JSON.writeValueAsString(
        switch (extraction) {
          case Reading reading ->
              new Read(
                  file.toString(),
                  reading.published(),
                  reading.language(),
                  reading.exchanges(),
                  reading.tallies());
          case Rejection rejection -> new Rejected(file.toString(), rejection);
        });
  }

  @JsonPropertyOrder({"file", "published", "language", "exchanges", "tallies"})
  private record Read(
      String file,
      Optional<LocalDate> published,
      String language,
      List<Report> exchanges,
      List<Tally> tallies) {}

  @JsonPropertyOrder({"file", "rejected"})
  private record Rejected(String file, Rejection rejected) {}
}

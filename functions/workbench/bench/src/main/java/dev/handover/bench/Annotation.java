package dev.handover.bench;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.handover.model.Extraction;
import dev.handover.model.Reading;
import dev.handover.model.Rejection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an article tells, by its gold file or by the extractor, as far as it is measured; the
 * corpus's README defines every field.
 */
public record Annotation(
    Optional<LocalDate> published, String language, List<Exchange> exchanges, List<Sum> tallies) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Annotation NOTHING =
      new Annotation(Optional.empty(), "", List.of(), List.of());

  /** One occasion on which people are handed over. */
  public record Exchange(
      Optional<Days> date,
      String status,
      List<String> parties,
      List<Row> transfers,
      Optional<Sum> total,
      List<String> attributes,
      List<String> mediators,
      List<String> places,
      Optional<Deal> agreement,
      List<String> sources,
      Optional<Integer> ordinal) {}

  /** From the first day to the last. */
  public record Days(LocalDate start, LocalDate end) {
    boolean overlaps(Days other) {
      return !start.isAfter(other.end) && !other.start.isAfter(end);
    }
  }

  /** People moving one way. */
  public record Row(
      String to,
      String people,
      Optional<Integer> count,
      Optional<String> bound,
      @JsonProperty("said_by") List<String> saidBy,
      int account) {}

  /** A number of people over both directions or over many exchanges. */
  public record Sum(Optional<String> to, int count) {}

  /** The deal behind an exchange. */
  public record Deal(Optional<String> place, Optional<String> date) {}

  /** Reads an annotation as gold files hold it; fields that are not measured may stand in it. */
  static Annotation of(String json) {
    return JSON.readValue(json, Annotation.class);
  }

  /** What the extractor made of an article; a rejected one tells nothing. */
  static Annotation of(Extraction extraction) {
    return switch (extraction) {
      case Reading reading -> JSON.convertValue(reading, Annotation.class);
      case Rejection _ -> NOTHING;
    };
  }
}

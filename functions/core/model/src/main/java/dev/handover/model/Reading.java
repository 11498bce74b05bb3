package dev.handover.model;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An article that was read, with what it reports; no reports where it tells of no exchange.
 *
 * @param published the article's own date: from its metadata, else its dateline
 * @param language ISO 639-1, {@code en}
 * @param text title and body without page furniture, in Unicode NFC, paragraphs parted by an empty
 *     line: what evidence counts its offsets in
 */
@JsonPropertyOrder({"published", "language", "title", "text", "exchanges", "tallies"})
public record Reading(
    Optional<LocalDate> published,
    String language,
    String title,
    String text,
    List<Report> exchanges,
    List<Tally> tallies)
    implements Extraction {
  public Reading {
    exchanges = List.copyOf(exchanges);
    tallies = List.copyOf(tallies);
  }
}

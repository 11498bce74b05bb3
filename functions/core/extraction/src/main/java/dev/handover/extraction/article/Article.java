package dev.handover.extraction.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * An article without its page.
 *
 * @param text title and body in Unicode NFC, paragraphs parted by an empty line
 * @param published the article's own date
 * @param language ISO 639-1
 */
public record Article(String title, String text, Optional<LocalDate> published, String language) {}

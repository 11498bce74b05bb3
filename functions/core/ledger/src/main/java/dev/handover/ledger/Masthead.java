package dev.handover.ledger;

import dev.handover.model.Reading;
import java.time.LocalDate;
import java.util.Optional;

/**
 * By what a reader knows an article again.
 *
 * @param published the article's own date
 * @param language ISO 639-1
 * @param title its first {@link Limits#TITLE_CHARACTERS} characters
 */
record Masthead(Optional<LocalDate> published, String language, String title) {
  private static final String PUBLISHED = "published";
  private static final String LANGUAGE = "language";
  private static final String TITLE = "title";

  static Masthead of(Reading reading) {
    String title = reading.title();
    int characters = title.codePointCount(0, title.length());
    int end = title.offsetByCodePoints(0, Math.min(characters, Limits.TITLE_CHARACTERS));
    return new Masthead(reading.published(), reading.language(), title.substring(0, end));
  }

  Item on(Item item) {
    return item.with(PUBLISHED, published.map(Object::toString))
        .with(LANGUAGE, language)
        .with(TITLE, Optional.of(title).filter(words -> !words.isEmpty()));
  }

  /** None where the article was not read. */
  static Optional<Masthead> read(Item item) {
    return item.maybeText(LANGUAGE)
        .map(
            language ->
                new Masthead(
                    item.maybeText(PUBLISHED).map(LocalDate::parse),
                    language,
                    item.maybeText(TITLE).orElse("")));
  }
}

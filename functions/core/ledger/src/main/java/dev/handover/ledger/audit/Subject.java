package dev.handover.ledger.audit;

import java.util.Comparator;
import java.util.Locale;

/**
 * Whose books they are.
 *
 * @param id of the voice, the exchange or the article
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {
  /** What has books; voices first, since what is mended of them changes the sums of exchanges. */
  public enum Kind {
    VOICE,
    EXCHANGE,

    /** Its text is known to the bucket alone, so nothing of it can be mended here. */
    ARTICLE
  }

  /** As it is named to a person. */
  public String text() {
    return kind.name().toLowerCase(Locale.ROOT) + " " + id;
  }

  @Override
  public int compareTo(Subject other) {
    return Comparator.comparing(Subject::kind).thenComparing(Subject::id).compare(this, other);
  }
}

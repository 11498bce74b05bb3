package dev.handover.ledger;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What is known of an article. */
public enum ArticleStatus {
  /** It tells of exchanges. */
  READ,

  /** It was read and tells of no exchange. */
  EMPTY,

  /** It cannot be read, for the reason given. */
  REJECTED,

  /** Its object is gone. */
  REMOVED;

  /** The word as it stands in the table and in JSON. */
  @JsonValue
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}

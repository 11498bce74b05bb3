package dev.handover.ledger.audit;

import java.util.List;

/** What the table says of one subject, beside what it ought to say. */
public sealed interface Books permits VoiceBooks, ExchangeBooks, ArticleBooks {
  /** All that is wrong. */
  List<Difference> differences();
}

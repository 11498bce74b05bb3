package dev.handover.ledger;

/** What an article is entered as. */
sealed interface Entry permits Voice, Refusal {
  /** What is then known of the article. */
  ArticleStatus status();
}

package dev.handover.bench;

import java.util.List;
import java.util.Optional;

/**
 * What the scoreboard is asked for.
 *
 * @param article the one whose errors to show; empty for the tables
 * @param unseen whether an article of the unseen third may be shown
 */
record Request(Optional<String> article, boolean unseen) {
  private static final String ARTICLE = "--article=";
  private static final String UNSEEN = "--unseen=";

  /**
   * Reads the command line; an article without a name is none.
   *
   * @throws UsageException for a word it does not know
   */
  static Request of(List<String> words) {
    Request request = new Request(Optional.empty(), false);
    for (String word : words) {
      request = request.with(word);
    }
    return request;
  }

  private Request with(String word) {
    if (word.startsWith(ARTICLE)) {
      String name = word.substring(ARTICLE.length());
      return new Request(Optional.of(name).filter(given -> !given.isEmpty()), unseen);
    }
    if (word.startsWith(UNSEEN)) {
      return new Request(article, !word.equals(UNSEEN + "false"));
    }
    throw new UsageException(
        "There is no option " + word + "; there are --article=NAME and --unseen=true.");
  }
}

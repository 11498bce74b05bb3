package dev.handover.local;

import dev.handover.ledger.ArticlePage;
import dev.handover.ledger.ArticleRecord;
import dev.handover.ledger.ArticleStatus;
import dev.handover.ledger.Ledger;
import dev.handover.ledger.Limits;
import dev.handover.ledger.TransientLedgerException;
import java.io.PrintStream;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Lists the articles that could not be read, the last first, and why. */
final class RejectedCommand {
  private final PrintStream out;
  private final PrintStream err;

  RejectedCommand(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /** Tells whether the list could be had. */
  boolean run(RejectedOptions options) {
    try (DynamoDbClient dynamoDb = options.deployment().dynamoDb()) {
      Ledger ledger = new Ledger(dynamoDb, options.deployment().table());
      Map<String, Integer> reasons = new TreeMap<>();
      Optional<String> position = Optional.empty();
      do {
        ArticlePage page =
            ledger.articles(Set.of(ArticleStatus.REJECTED), Limits.PAGE_EXCHANGES, position);
        page.articles().stream()
            .filter(article -> asked(article, options))
            .forEach(article -> tell(article, reasons));
        position = page.next();
      } while (position.isPresent());
      int all = reasons.values().stream().mapToInt(each -> each).sum();
      out.println(all + " rejected" + (all == 0 ? "." : ": " + reasons + "."));
      return true;
    } catch (SdkException | TransientLedgerException e) {
      err.println(
          "The table " + options.deployment().table() + " cannot be read: " + e.getMessage());
      return false;
    }
  }

  private static boolean asked(ArticleRecord article, RejectedOptions options) {
    return article.object().key().startsWith(options.prefix())
        && options.reason().filter(reason -> !reason.equals(article.reason().orElse(""))).isEmpty();
  }

  private void tell(ArticleRecord article, Map<String, Integer> reasons) {
    String reason = article.reason().orElse("");
    reasons.merge(reason, 1, Integer::sum);
    out.printf("%s\t%s\t%s%n", article.object().key(), reason, article.detail().orElse(""));
  }
}

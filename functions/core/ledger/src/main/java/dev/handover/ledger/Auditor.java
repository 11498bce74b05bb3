package dev.handover.ledger;

import dev.handover.ledger.Inspection.ExchangeSeen;
import dev.handover.ledger.Inspection.VoiceSeen;
import dev.handover.ledger.audit.Books;
import dev.handover.ledger.audit.Difference;
import dev.handover.ledger.audit.Findings;
import dev.handover.ledger.audit.Subject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Proves that every balance is the sum of its postings, and mends what is not. Works beside live
 * traffic: what looks wrong is looked at again, and counts as wrong only when it looks the same
 * twice, longer apart than the index is behind. Offline work, never a function's.
 *
 * <p>Every method throws {@link TransientLedgerException} as {@link Ledger} does.
 */
public final class Auditor {
  /** Longer than the index is behind the table. */
  private static final Duration APART = Duration.ofSeconds(2);

  private static final int LOOKS = 4;

  private final Inspection inspection;
  private final Mending mending;
  private final Attempts attempts;
  private final Consumer<Duration> pause;

  public Auditor(DynamoDbClient client, String table) {
    this(client, table, Attempts.patient());
  }

  Auditor(DynamoDbClient client, String table, Attempts attempts) {
    Table audited = new Table(client, table, attempts);
    this.inspection = new Inspection(audited);
    this.mending = new Mending(audited, InstantSource.system());
    this.attempts = attempts;
    this.pause = attempts.pause();
  }

  /**
   * Audits the whole table.
   *
   * @param items every item of the table, as a consistent scan gives them
   */
  public Findings audit(Iterable<Map<String, AttributeValue>> items) {
    Stocktaking stock = new Stocktaking();
    items.forEach(item -> stock.add(new Item(item)));
    List<Difference> differences = new ArrayList<>();
    SortedSet<Subject> unsettled = settle(stock.suspects(), differences);
    return new Findings(
        stock.articles(),
        stock.voices(),
        stock.postings(),
        stock.exchanges(),
        differences,
        unsettled);
  }

  // A scan is no single moment: what it makes look wrong may have been written under its hands.
  private SortedSet<Subject> settle(
      SortedMap<Subject, Books> suspects, List<Difference> differences) {
    SortedMap<Subject, Books> before = suspects;
    for (int look = 0; look < LOOKS && !before.isEmpty(); look++) {
      SortedMap<Subject, Books> now = new TreeMap<>();
      for (Map.Entry<Subject, Books> suspect : before.entrySet()) {
        Books books = inspection.books(suspect.getKey());
        if (books.equals(suspect.getValue()) && look > 0) {
          differences.addAll(books.differences());
        } else if (!books.differences().isEmpty()) {
          now.put(suspect.getKey(), books);
        }
      }
      if (!now.isEmpty()) {
        pause.accept(APART);
      }
      before = now;
    }
    return new TreeSet<>(before.keySet());
  }

  /**
   * Mends the books of one subject, where they are wrong; those of an article are not.
   *
   * @return what was wrong and now is right
   */
  public List<Difference> mend(Subject subject) {
    List<Difference> mended = new ArrayList<>();
    while (true) {
      List<Difference> wrong = attempts.until(() -> mendOnce(subject));
      if (wrong.isEmpty()) {
        return mended.stream().distinct().toList();
      }
      mended.addAll(wrong);
    }
  }

  private List<Difference> mendOnce(Subject subject) throws ContendedException {
    return switch (subject.kind()) {
      case VOICE ->
          mendOnce(() -> inspection.voice(subject.id()), VoiceSeen::books, mending::voice);
      case EXCHANGE ->
          mendOnce(() -> inspection.exchange(subject.id()), ExchangeSeen::books, mending::exchange);
      // Only the bucket has its text.
      case ARTICLE -> List.of();
    };
  }

  private interface Mend<S> {
    void of(S seen) throws ContendedException;
  }

  private <S> List<Difference> mendOnce(Supplier<S> look, Function<S, Books> books, Mend<S> mend)
      throws ContendedException {
    Books before = books.apply(look.get());
    if (before.differences().isEmpty()) {
      return List.of();
    }
    pause.accept(APART);
    S seen = look.get();
    if (!before.equals(books.apply(seen))) {
      throw new ContendedException("It was written to between two looks");
    }
    mend.of(seen);
    return before.differences();
  }
}

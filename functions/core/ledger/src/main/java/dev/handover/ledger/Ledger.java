package dev.handover.ledger;

import dev.handover.ledger.fold.Occurrence;
import dev.handover.ledger.posting.Identity;
import dev.handover.model.Exchange;
import dev.handover.model.Extraction;
import dev.handover.model.Party;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * Posts what articles say, and tells what all of them say together; the one public door to the
 * table. Safe for use by many threads.
 *
 * <pre>{@code
 * Ledger ledger = new Ledger(DynamoDbClient.create(), "handover");
 * ledger.post(version, extractor.extract(bytes));
 * }</pre>
 *
 * <p>Every method throws {@link TransientLedgerException} when the table cannot be reached, is
 * throttled, or is so contended that the budget of attempts is spent; the same call made again ends
 * well.
 */
public final class Ledger {
  private final Table table;
  private final Writer writer;
  private final InstantSource clock;

  /**
   * @param table name of a table as {@link TableDefinition} lays it out
   */
  public Ledger(DynamoDbClient client, String table) {
    this(client, table, Attempts.patient(), InstantSource.system());
  }

  /**
   * @param clock tells when something is entered
   */
  public Ledger(DynamoDbClient client, String table, InstantSource clock) {
    this(client, table, Attempts.patient(), clock);
  }

  /**
   * @param conflict told of each write that another's was in the way of, before it is made again
   */
  public Ledger(DynamoDbClient client, String table, Runnable conflict) {
    this(
        new Table(client, table, Attempts.patient()),
        Attempts.patient().telling(conflict),
        InstantSource.system());
  }

  Ledger(DynamoDbClient client, String table, Attempts attempts, InstantSource clock) {
    this(new Table(client, table, attempts), attempts, clock);
  }

  private Ledger(Table table, Attempts writes, InstantSource clock) {
    this.table = table;
    this.writer = new Writer(table, writes, clock);
    this.clock = clock;
  }

  /**
   * Enters what an article says, and takes back what its version before said.
   *
   * @throws IllegalArgumentException if the sequencer is not hex digits
   * @throws FullExchangeException if it makes a claim for which its exchange has no room
   */
  public Posted post(ArticleVersion version, Extraction extraction) {
    return post(version, Entry.of(extraction, version.extractor()));
  }

  /** The same of an entry that was made before, of the version's extractor. */
  public Posted post(ArticleVersion version, Entry entry) {
    Optional<Voice> voice =
        switch (entry) {
          case Voice read -> Optional.of(read);
          case Refusal _ -> Optional.empty();
        };
    return writer.write(
        new Entering(ArticleItem.of(version, entry), version.order(), voice, Posted.POSTED));
  }

  /**
   * Takes back what an article said; keeps a tombstone against late events for 30 days.
   *
   * @param changed when the object was removed, as far as is known
   * @throws IllegalArgumentException if the sequencer is not hex digits
   */
  public Posted remove(ObjectKey object, Order order, Optional<Instant> changed) {
    ArticleItem tombstone = ArticleItem.tombstone(object, order, changed, clock.instant());
    return writer.write(new Entering(tombstone, order, Optional.empty(), Posted.REMOVED));
  }

  /**
   * What the ledger holds of an object now; to be asked before the object is read from the bucket,
   * where no event gives a sequencer.
   */
  public Holding holding(ObjectKey object) {
    return new Holding(table.get(Keys.article(object.articleId())).map(ArticleItem::new));
  }

  /**
   * How the ledger came to hold some objects; without those that it does not hold.
   *
   * @param objects any number
   */
  public Map<ObjectKey, Provenance> provenance(Collection<ObjectKey> objects) {
    return table
        .getAll(objects.stream().map(object -> Keys.article(object.articleId())).toList())
        .stream()
        .map(ArticleItem::new)
        .collect(Collectors.toMap(ArticleItem::object, ArticleItem::provenance));
  }

  /**
   * Lists exchanges.
   *
   * @param limit exchanges on the page, from 1 to {@link Limits#PAGE_EXCHANGES}
   * @param after the {@code next} of the page before
   * @throws IllegalArgumentException if the limit is out of range or the position is not one of
   *     ours
   */
  public ExchangePage exchanges(
      ExchangeFilter filter, Sorting sorting, int limit, Optional<String> after) {
    return exchanges(filter, sorting, _ -> true, limit, after, Budget.ofPage());
  }

  /** The same, newest first. */
  public ExchangePage exchanges(ExchangeFilter filter, int limit, Optional<String> after) {
    return exchanges(filter, Sorting.NEWEST, limit, after);
  }

  /** The same of such records only, within a budget that several pages may share. */
  ExchangePage exchanges(
      ExchangeFilter filter,
      Sorting sorting,
      Predicate<Identity> asked,
      int limit,
      Optional<String> after,
      Budget budget) {
    requirePage(limit);
    return new Search(table.within(budget), filter, sorting, asked, budget)
        .page(after.map(position -> Position.opened(position, Line.EXCHANGES)), limit);
  }

  /** The same, newest first, apart from who prints them. */
  ExchangePage unprinted(
      ExchangeFilter filter,
      Predicate<Identity> asked,
      int limit,
      Optional<String> after,
      Budget budget) {
    requirePage(limit);
    return new Search(table.within(budget), filter, Sorting.NEWEST, asked, budget)
        .unprinted(after.map(position -> Position.opened(position, Line.EXCHANGES)), limit);
  }

  /**
   * Lists what changed among exchanges, what changed first coming first.
   *
   * @param filter by days and parties; traits, which come and go, are not asked
   * @param since the {@code until} of the last page that was read the time before
   * @param limit entries on the page, from 1 to {@link Limits#PAGE_EXCHANGES}; one that changed may
   *     bring others of its day with it, so there may be a few more
   * @param after the {@code next} of the page before
   * @throws IllegalArgumentException if the limit is out of range or the position is not one of
   *     ours
   */
  public ChangePage changes(
      ExchangeFilter filter, Instant since, int limit, Optional<String> after) {
    requirePage(limit);
    Instant until = settled();
    Stretch stretch = Stretch.entered(Optional.of(since), until);
    LogWalk walk = new LogWalk(stretch, until, Sorting.OLDEST, after.map(LogPosition::opened));
    return new ChangedExchanges(table, filter, Repercussions.Purpose.MIRROR, walk, Budget.ofPage())
        .page(limit);
  }

  /**
   * Lists exchanges that are new or changed, what changed last coming first; what is gone is left
   * out. Where much else changed since, the first page is filled with the newest by day.
   *
   * @param limit entries on the page, as for {@link #changes}
   * @param after the {@code next} of the page before
   * @throws IllegalArgumentException if the limit is out of range or the position is not one of
   *     ours
   */
  public ChangePage news(ExchangeFilter filter, int limit, Optional<String> after) {
    requirePage(limit);
    return new News(table, filter, clock.instant().plusMillis(1))
        .page(limit, after.map(LogPosition::opened));
  }

  private Instant settled() {
    return clock.instant().minus(Limits.SETTLING).truncatedTo(ChronoUnit.MILLIS);
  }

  /** Whether any exchange is between this party and others. */
  public boolean knows(Party party) {
    Stretch whole = Stretch.of(Optional.empty(), Optional.empty());
    return !Timeline.newestFirst(table, Line.of(List.of(party)), whole)
        .look(Optional.empty(), 1)
        .places()
        .isEmpty();
  }

  /** One exchange, if any voice tells of it. */
  public Optional<Exchange> exchange(String id) {
    return record(id).map(record -> new Reader(table).read(record));
  }

  private Optional<Occurrence> record(String id) {
    if (!Keys.isExchangeId(id)) {
      return Optional.empty();
    }
    return table
        .get(Keys.exchange(id))
        .map(ExchangeItem::new)
        .filter(ExchangeItem::alive)
        .map(ExchangeItem::occurrence);
  }

  /**
   * What each text says of an exchange, if any tells of it.
   *
   * @param id its own, or that of a record that is joined with it
   * @param limit texts on the page, from 1 to {@link Limits#PAGE_EXCHANGES}
   * @param after the {@code next} of the page before
   * @throws IllegalArgumentException if the limit is out of range or the position is not one of
   *     this exchange
   */
  public Optional<ReportPage> reports(String id, int limit, Optional<String> after) {
    requirePage(limit);
    return record(id)
        .map(record -> new Days(table, new Records(table)).same(record))
        .map(
            same ->
                same.stream()
                    .sorted(Comparator.comparing(record -> record.identity().id()))
                    .toList())
        .map(records -> new ReportWalk(table, records).from(after, limit));
  }

  /**
   * The text that an article prints, to which all evidence of it refers; none where it has none.
   */
  public Optional<String> text(String articleId) {
    return article(articleId).flatMap(ArticleRecord::voice).flatMap(this::textOfVoice);
  }

  /** The text that a voice is, as long as some article prints it. */
  public Optional<String> textOfVoice(String voice) {
    return Keys.isDigest(voice) ? table.get(Keys.text(voice)).map(Voice::text) : Optional.empty();
  }

  /**
   * Lists running totals, the newest first, those of undated texts last.
   *
   * @param limit tallies on the page, from 1 to {@link Limits#PAGE_EXCHANGES}; the tallies of one
   *     text stay together, so there may be a few more
   * @param after the {@code next} of the page before
   * @throws IllegalArgumentException if the limit is out of range or the position is not one of
   *     ours
   */
  public TallyPage tallies(TallyFilter filter, int limit, Optional<String> after) {
    return tallies(filter, limit, after, Budget.ofPage());
  }

  /** The same within a budget that several pages may share. */
  TallyPage tallies(TallyFilter filter, int limit, Optional<String> after, Budget budget) {
    requirePage(limit);
    return new TallyWalk(table.within(budget), filter, budget)
        .from(after.map(position -> Position.opened(position, Line.TALLIES)), limit);
  }

  private static void requirePage(int limit) {
    if (limit < 1 || limit > Limits.PAGE_EXCHANGES) {
      throw new IllegalArgumentException(
          "A page has 1 to %d entries, not %d".formatted(Limits.PAGE_EXCHANGES, limit));
    }
  }

  /**
   * Lists articles, the last changed first, those without a time last.
   *
   * @param statuses of which they may be
   * @param limit articles on the page, from 1 to {@link Limits#PAGE_EXCHANGES}
   * @param after the {@code next} of the page before
   * @throws IllegalArgumentException if the limit is out of range or the position is not one of
   *     ours
   */
  public ArticlePage articles(Set<ArticleStatus> statuses, int limit, Optional<String> after) {
    requirePage(limit);
    return new ArticleWalk(table, statuses)
        .from(after.map(position -> Position.opened(position, ArticleWalk.ANY_LINE)), limit);
  }

  /**
   * Lists articles that changed, what changed first coming first; those that are gone are among
   * them, as long as they are remembered.
   *
   * @param since the {@code until} of the last page that was read the time before
   * @param limit articles on the page, from 1 to {@link Limits#PAGE_EXCHANGES}
   * @param after the {@code next} of the page before
   * @throws IllegalArgumentException if the limit is out of range or the position is not one of
   *     ours
   */
  public ChangedArticles changedArticles(Instant since, int limit, Optional<String> after) {
    requirePage(limit);
    Instant until = settled();
    return ChangedArticles.read(
        table,
        since,
        until,
        limit,
        after.map(position -> Position.opened(position, Line.CHANGED_ARTICLES)));
  }

  /**
   * What the ledger holds of one article; of a removed one, as long as it is remembered.
   *
   * @param id as {@link ObjectKey#articleId} makes it
   */
  public Optional<ArticleRecord> article(String id) {
    if (!Keys.isDigest(id)) {
      return Optional.empty();
    }
    List<ArticleItem> found = table.get(Keys.article(id)).map(ArticleItem::new).stream().toList();
    return new ArticleRecords(table).of(found).stream().findFirst();
  }
}

package dev.handover.ledger;

import dev.handover.ledger.posting.Identity;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Brings one article to a new version: reads what is there, and writes all of the change in one
 * transaction that holds only if what was read still stands; else it reads again.
 */
final class Writer {
  private final Table table;
  private final Voices voices;
  private final Opening opening;
  private final Attempts attempts;
  private final InstantSource clock;

  Writer(Table table, Attempts attempts, InstantSource clock) {
    this.table = table;
    this.voices = new Voices(table);
    this.opening = new Opening(table);
    this.attempts = attempts;
    this.clock = clock;
  }

  Posted write(Entering entering) {
    return attempts.until(() -> attempt(entering));
  }

  private Posted attempt(Entering entering) throws ContendedException {
    Optional<Voice> voice = entering.voice();
    Seen seen = Seen.read(table, entering.article(), voice);
    Optional<Posted> refused = entering.refusedBy(seen.article());
    if (refused.isPresent()) {
      return refused.get();
    }
    Optional<StoredVoice> leaving = seen.leaving(voice).flatMap(voices::find);
    List<OldPosting> undone = leaving.isPresent() ? voices.undoing(leaving.get()) : List.of();
    List<Delta> deltas = Delta.net(seen.entering(voice), undone, seen.reprinted(voice, leaving));
    Transaction transaction =
        now -> {
          Change change = new Change(table.name());
          change.article(entering.article().entered(now), seen.article());
          voice
              .filter(joining -> !seen.prints(joining))
              .ifPresent(joining -> change.join(joining, seen.voice()));
          leaving.ifPresent(old -> change.leave(old, undone));
          return change.balances(deltas, now);
        };
    Change change = transaction.at(clock.instant());
    if (change.items().size() > Limits.TRANSACTION_ITEMS) {
      Optional<ArticleItem> released = seen.article().map(ArticleItem::voiceless);
      release(seen.article(), released, leaving, undone);
      return attempt(entering.after(released));
    }
    commit(change, transaction, deltas);
    return entering.done();
  }

  // Too much for one transaction: the old version is taken back first. The article keeps its old
  // sequencer meanwhile, so whoever finds it in between, after a crash say, goes on from there.
  private void release(
      Optional<ArticleItem> stored,
      Optional<ArticleItem> released,
      Optional<StoredVoice> leaving,
      List<OldPosting> undone)
      throws ContendedException {
    List<Delta> deltas = Delta.net(List.of(), undone, Seen.kept(leaving));
    Transaction transaction =
        now -> {
          Change change = new Change(table.name());
          released.ifPresent(article -> change.article(article.entered(now), stored));
          leaving.ifPresent(old -> change.leave(old, undone));
          return change.balances(deltas, now);
        };
    commit(transaction.at(clock.instant()), transaction, deltas);
  }

  private void commit(Change change, Transaction transaction, List<Delta> deltas)
      throws ContendedException {
    write(change, transaction);
    Instant expires = clock.instant().plus(Limits.TOMBSTONE);
    deltas.stream()
        .filter(delta -> delta.voices() < 0)
        .forEach(delta -> opening.closeIfUntold(delta.exchange(), expires));
  }

  // Nearly every article tells of exchanges that are open, so whether they are is not asked first.
  private void write(Change change, Transaction transaction) throws ContendedException {
    try {
      table.write(change.items());
    } catch (ContendedException e) {
      List<Identity> closed = change.entered(e.failed());
      if (closed.isEmpty()) {
        throw e;
      }
      opening.open(closed);
      table.write(transaction.at(clock.instant()).items());
    }
  }

  /** What is written, stamped with the moment at which that begins: changes are listed by it. */
  private interface Transaction {
    Change at(Instant now);
  }
}

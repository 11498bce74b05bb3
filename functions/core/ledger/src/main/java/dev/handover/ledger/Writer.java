package dev.handover.ledger;

import java.util.List;
import java.util.Optional;

/**
 * Brings one article to a new version: reads what is there, and writes all of the change in one
 * transaction that holds only if what was read still stands; else it reads again.
 */
final class Writer {
  private final Table table;
  private final Voices voices;
  private final Attempts attempts;

  Writer(Table table, Attempts attempts) {
    this.table = table;
    this.voices = new Voices(table);
    this.attempts = attempts;
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
    List<Delta> deltas = Delta.net(seen.entering(voice), undone);
    Change change = new Change(table.name()).article(entering.article(), seen.article());
    voice.filter(joining -> !seen.prints(joining)).ifPresent(v -> change.join(v, seen.voice()));
    leaving.ifPresent(old -> change.leave(old, undone));
    change.balances(deltas);
    if (change.items().size() > Limits.TRANSACTION_ITEMS) {
      Optional<ArticleItem> released = seen.article().map(ArticleItem::voiceless);
      release(seen.article(), released, leaving, undone);
      return attempt(entering.after(released));
    }
    commit(change, deltas);
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
    Change change = new Change(table.name());
    released.ifPresent(article -> change.article(article, stored));
    leaving.ifPresent(old -> change.leave(old, undone));
    List<Delta> deltas = Delta.net(List.of(), undone);
    commit(change.balances(deltas), deltas);
  }

  private void commit(Change change, List<Delta> deltas) throws ContendedException {
    table.write(change.items());
    // A balance of nothing is not shown anyway; without it the index stays short.
    for (Delta delta : deltas) {
      if (delta.voices() < 0) {
        table.deleteIf(Keys.exchange(delta.exchange()), ExchangeItem.VOICES, Item.number(0));
      }
    }
  }
}

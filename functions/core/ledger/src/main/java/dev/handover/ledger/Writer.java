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

  /**
   * @param voice what the article prints, if it was read
   * @param done what to answer when the change is made
   */
  Posted write(ArticleItem article, Optional<Voice> voice, Posted done) {
    return attempts.until(() -> attempt(article, voice, done));
  }

  private Posted attempt(ArticleItem article, Optional<Voice> voice, Posted done)
      throws ContendedException {
    Seen seen = Seen.read(table, article, voice);
    int order = seen.article().map(article::compareTo).orElse(1);
    if (order <= 0) {
      return order == 0 ? Posted.UNCHANGED : Posted.STALE;
    }
    Optional<StoredVoice> leaving = seen.leaving(voice).flatMap(voices::find);
    List<OldPosting> undone = leaving.isPresent() ? voices.undoing(leaving.get()) : List.of();
    List<Delta> deltas = Delta.net(seen.entering(voice), undone);
    Change change = new Change(table.name()).article(article, seen.article());
    voice.filter(joining -> !seen.prints(joining)).ifPresent(v -> change.join(v, seen.voice()));
    leaving.ifPresent(old -> change.leave(old, undone));
    change.balances(deltas);
    if (change.items().size() > Limits.TRANSACTION_ITEMS) {
      release(seen, leaving, undone);
      return attempt(article, voice, done);
    }
    commit(change, deltas);
    return done;
  }

  // Too much for one transaction: the old version is taken back first. The article keeps its old
  // sequencer meanwhile, so whoever finds it in between, after a crash say, goes on from there.
  private void release(Seen seen, Optional<StoredVoice> leaving, List<OldPosting> undone)
      throws ContendedException {
    Change change = new Change(table.name());
    seen.article().ifPresent(stored -> change.article(stored.voiceless(), seen.article()));
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

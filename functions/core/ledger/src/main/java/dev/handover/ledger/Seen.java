package dev.handover.ledger;

import dev.handover.ledger.posting.Posting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What a write starts from.
 *
 * @param article as stored
 * @param voice the one that the article is to print, as stored
 */
record Seen(Optional<ArticleItem> article, Optional<StoredVoice> voice) {
  static Seen read(Table table, ArticleItem article, Optional<Voice> entering) {
    List<Map<String, AttributeValue>> keys = new ArrayList<>();
    keys.add(article.key());
    entering.ifPresent(voice -> keys.add(Keys.voice(voice.id())));
    Optional<ArticleItem> storedArticle = Optional.empty();
    Optional<StoredVoice> storedVoice = Optional.empty();
    for (Item item : table.getAll(keys)) {
      if (item.maybeNumber(Voice.REFS).isPresent()) {
        storedVoice = entering.map(voice -> StoredVoice.of(voice.id(), item));
      } else {
        storedArticle = Optional.of(new ArticleItem(item));
      }
    }
    return new Seen(storedArticle, storedVoice);
  }

  /** Whether the stored article prints the voice already. */
  boolean prints(Voice entering) {
    return article.flatMap(ArticleItem::voice).filter(entering.id()::equals).isPresent();
  }

  /** What is new to the ledger: all that the voice says, unless an article prints it already. */
  List<Posting> entering(Optional<Voice> entering) {
    return voice.isPresent() ? List.of() : entering.map(Voice::postings).orElse(List.of());
  }

  /**
   * The exchanges of voices that stay, and are printed by one article more or one fewer.
   *
   * @param leaving the voice that the stored article prints and shall not print any more
   */
  List<String> reprinted(Optional<Voice> entering, Optional<StoredVoice> leaving) {
    Optional<StoredVoice> joined = voice.filter(_ -> entering.filter(this::prints).isEmpty());
    return Stream.concat(
            joined.stream().flatMap(stored -> stored.exchanges().stream()), kept(leaving).stream())
        .toList();
  }

  /** The exchanges of a voice that others print still. */
  static List<String> kept(Optional<StoredVoice> leaving) {
    return leaving.filter(voice -> !voice.last()).map(StoredVoice::exchanges).orElse(List.of());
  }

  /** The voice that the stored article prints and shall not print any more. */
  Optional<String> leaving(Optional<Voice> entering) {
    Optional<String> staying = entering.map(Voice::id);
    return article.flatMap(ArticleItem::voice).filter(id -> !staying.equals(Optional.of(id)));
  }
}

package dev.handover.ledger;

import dev.handover.model.ExchangeArticle;
import dev.handover.model.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An article, or the tombstone of one, as the table holds it. */
record ArticleItem(Item item) {
  static final String SEQUENCER = "sequencer";
  static final String EXTRACTOR = "extractor";
  static final String VOICE = "voice";
  private static final String BUCKET = "bucket";
  private static final String KEY = "key";
  private static final String STATUS = "status";
  private static final String ETAG = "etag";
  private static final String REASON = "reason";
  private static final String DETAIL = "detail";
  private static final String CHANGED = "changed";

  static ArticleItem of(ArticleVersion version, Entry entry) {
    Item read =
        item(version.object(), version.sequencer(), version.changed(), entry.status())
            .with(EXTRACTOR, version.extractor())
            .with(ETAG, version.etag());
    return new ArticleItem(
        switch (entry) {
          case Voice voice ->
              read.with(VOICE, voice.id())
                  .with(Keys.GROUP, Keys.voiceGroup(voice.id()))
                  .with(Keys.MEMBER, version.object().articleId());
          case Refusal(Rejection rejection) ->
              read.with(REASON, rejection.reason().word()).with(DETAIL, rejection.detail());
        });
  }

  static ArticleItem tombstone(
      ObjectKey object, String sequencer, Optional<Instant> changed, Instant expires) {
    return new ArticleItem(
        item(object, sequencer, changed, ArticleStatus.REMOVED)
            .with(TableDefinition.TTL_ATTRIBUTE, expires.getEpochSecond()));
  }

  private static Item item(
      ObjectKey object, String sequencer, Optional<Instant> changed, ArticleStatus status) {
    Optional<String> time = changed.map(Instant::toString);
    return new Item(Keys.article(object.articleId()))
        .with(Keys.TIMELINE, Line.of(status).word())
        .with(Keys.AT, Keys.at(time, object.articleId()))
        .with(CHANGED, time)
        .with(BUCKET, object.bucket())
        .with(KEY, object.key())
        .with(STATUS, status.word())
        .with(SEQUENCER, Sequencers.padded(sequencer));
  }

  /** The same without its voice: what stands between two steps of a large overwrite. */
  ArticleItem voiceless() {
    return new ArticleItem(item.without(VOICE, Keys.GROUP, Keys.MEMBER));
  }

  Map<String, AttributeValue> key() {
    return Keys.article(object().articleId());
  }

  ObjectKey object() {
    return new ObjectKey(item.text(BUCKET), item.text(KEY));
  }

  ArticleStatus status() {
    return ArticleStatus.valueOf(item.text(STATUS).toUpperCase(Locale.ROOT));
  }

  Optional<String> voice() {
    return item.maybeText(VOICE);
  }

  /**
   * Whether it is later, earlier or the same as what is stored: by sequencer, then by extractor. A
   * removal outdoes whatever was read under its own sequencer.
   */
  int compareTo(ArticleItem stored) {
    int order = item.text(SEQUENCER).compareTo(stored.item.text(SEQUENCER));
    return order != 0 ? order : Integer.compare(extractor(), stored.extractor());
  }

  private int extractor() {
    return item.maybeNumber(EXTRACTOR).orElse(Integer.MAX_VALUE);
  }

  /** As one that prints the voice. */
  ExchangeArticle printing(String voice) {
    ObjectKey object = object();
    return new ExchangeArticle(object.articleId(), object.bucket(), object.key(), voice);
  }

  /**
   * @param exchanges that its voice tells of
   */
  ArticleRecord toRecord(List<String> exchanges) {
    return new ArticleRecord(
        object().articleId(),
        object(),
        status(),
        item.maybeText(REASON),
        item.maybeText(DETAIL),
        item.text(SEQUENCER),
        item.maybeText(CHANGED).map(Instant::parse),
        item.maybeText(ETAG),
        voice(),
        exchanges);
  }
}

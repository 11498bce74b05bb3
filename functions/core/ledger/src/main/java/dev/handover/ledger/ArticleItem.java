package dev.handover.ledger;

import dev.handover.model.ExchangeArticle;
import dev.handover.model.Rejection;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An article, or the tombstone of one, as the table holds it. */
record ArticleItem(Item item) {
  static final String SEQUENCER = "sequencer";
  static final String EXTRACTOR = "extractor";
  static final String VOICE = "voice";
  static final String ETAG = "etag";

  /** What changes with every version: a write is conditional on them. */
  static final List<String> VERSION = List.of(SEQUENCER, EXTRACTOR, VOICE, ETAG);

  private static final String BUCKET = "bucket";
  private static final String KEY = "key";
  private static final String STATUS = "status";
  private static final String REASON = "reason";
  private static final String DETAIL = "detail";
  private static final String CHANGED = "changed";

  /** Before every version of the rules. */
  private static final int NO_EXTRACTOR = 0;

  static ArticleItem of(ArticleVersion version, Entry entry) {
    Item read =
        item(version.object(), version.order(), version.changed(), entry.status())
            .with(EXTRACTOR, version.extractor())
            .with(ETAG, version.etag());
    return new ArticleItem(
        switch (entry) {
          case Voice voice ->
              voice
                  .masthead()
                  .on(read)
                  .with(VOICE, voice.id())
                  .with(Keys.GROUP, Keys.voiceGroup(voice.id()))
                  .with(Keys.MEMBER, version.object().articleId());
          case Refusal(Rejection rejection) ->
              read.with(REASON, rejection.reason().word()).with(DETAIL, rejection.detail());
        });
  }

  static ArticleItem tombstone(
      ObjectKey object, Order order, Optional<Instant> changed, Instant now) {
    return new ArticleItem(
        item(object, order, changed, ArticleStatus.REMOVED)
            .with(TableDefinition.TTL_ATTRIBUTE, now.plus(Limits.TOMBSTONE).getEpochSecond()));
  }

  private static Item item(
      ObjectKey object, Order order, Optional<Instant> changed, ArticleStatus status) {
    return new Item(Keys.article(object.articleId()))
        .with(Keys.TIMELINE, Line.of(status).word())
        .with(Keys.AT, Keys.at(changed.map(Moment::text), object.articleId()))
        .with(CHANGED, changed.map(Instant::toString))
        .with(BUCKET, object.bucket())
        .with(KEY, object.key())
        .with(STATUS, status.word())
        .with(
            SEQUENCER,
            switch (order) {
              case Order.Sequencer(String digits) -> Sequencers.padded(digits);
              case Holding held -> held.sequencer();
            });
  }

  /** The same as it is entered at a moment. */
  ArticleItem entered(Instant now) {
    return new ArticleItem(
        item.with(Keys.LOG, Line.CHANGED_ARTICLES.word())
            .with(Keys.ENTERED, Keys.at(Optional.of(Moment.text(now)), object().articleId())));
  }

  /**
   * The same without what it says: what stands between two steps of a large overwrite. If it stays
   * so, any version that is no older enters, the old one too: that of the better rules may not come
   * again.
   */
  ArticleItem voiceless() {
    return new ArticleItem(
        item.without(VOICE, ETAG, Keys.GROUP, Keys.MEMBER).with(EXTRACTOR, NO_EXTRACTOR));
  }

  /** Whether it was read and prints no text all the same: an overwrite broke off. */
  boolean silent() {
    boolean read = status() == ArticleStatus.READ || status() == ArticleStatus.EMPTY;
    return read && voice().isEmpty();
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
    int order = sequencer().compareTo(stored.sequencer());
    return order != 0 ? order : Integer.compare(extractor(), stored.extractor());
  }

  /** Whether both were read from the same bytes, or both from an object that is gone. */
  boolean hasContentOf(ArticleItem other) {
    return item.maybeText(ETAG).equals(other.item.maybeText(ETAG));
  }

  /** Whether nothing that marks a version differs. */
  boolean isVersionOf(ArticleItem other) {
    return VERSION.stream()
        .allMatch(
            name -> Objects.equals(item.attributes().get(name), other.item.attributes().get(name)));
  }

  String sequencer() {
    return item.text(SEQUENCER);
  }

  private int extractor() {
    return item.maybeNumber(EXTRACTOR).orElse(Integer.MAX_VALUE);
  }

  /** As one that prints the voice. */
  ExchangeArticle printing(String voice) {
    ObjectKey object = object();
    return new ExchangeArticle(object.articleId(), object.bucket(), object.key(), voice);
  }

  Provenance provenance() {
    return new Provenance(status(), item.maybeText(ETAG), item.maybeNumber(EXTRACTOR));
  }

  /** Where it stands among all changes. */
  String entered() {
    return item.maybeText(Keys.ENTERED).orElse("");
  }

  /** Where it stands on its line. */
  String at() {
    return item.text(Keys.AT);
  }

  /**
   * @param exchanges of which voices tell, by voice
   */
  ArticleRecord toRecord(Map<String, List<String>> exchanges) {
    Optional<Masthead> masthead = Masthead.read(item);
    return new ArticleRecord(
        object().articleId(),
        object(),
        status(),
        item.maybeText(REASON),
        item.maybeText(DETAIL),
        item.maybeText(CHANGED).map(Instant::parse),
        masthead.flatMap(Masthead::published),
        masthead.map(Masthead::language),
        masthead.map(Masthead::title).filter(title -> !title.isEmpty()),
        voice().map(id -> exchanges.getOrDefault(id, List.of())).orElse(List.of()),
        voice(),
        item.maybeText(ETAG),
        sequencer(),
        item.maybeNumber(EXTRACTOR));
  }
}

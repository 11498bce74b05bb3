package dev.handover.ledger;

import dev.handover.ledger.audit.ArticleBooks;
import dev.handover.ledger.audit.Books;
import dev.handover.ledger.audit.ExchangeBooks;
import dev.handover.ledger.audit.Subject;
import dev.handover.ledger.audit.VoiceBooks;
import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Identity;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Gathers the books of articles, voices and exchanges from items, in whatever order these come. */
final class Stocktaking {
  private static final String LINES = "lines";

  private final Map<String, VoiceStock> voices = new HashMap<>();
  private final Map<String, ExchangeStock> exchanges = new HashMap<>();
  private final Map<String, ArticleBooks> silent = new HashMap<>();
  private int articles;
  private int postings;

  private static final class VoiceStock {
    private Optional<VoiceBooks.Entry> entry = Optional.empty();
    private final SortedSet<String> postings = new TreeSet<>();
    private int articles;
  }

  private static final class ExchangeStock {
    private Optional<ExchangeBooks.Entry> entry = Optional.empty();
    private Optional<Identity> identity = Optional.empty();
    private final SortedSet<String> lines = new TreeSet<>();
    private final NavigableMap<String, Integer> claims = new TreeMap<>();
    private int voices;
  }

  static Stocktaking of(Collection<Item> items) {
    Stocktaking taken = new Stocktaking();
    items.forEach(taken::add);
    return taken;
  }

  void add(Item item) {
    switch (ItemKind.of(item)) {
      case ARTICLE -> addArticle(new ArticleItem(item));
      case VOICE -> addVoice(item);
      case POSTING -> addPosting(item);
      case EXCHANGE -> addExchange(item);
      case LINE ->
          exchange(Keys.exchangeId(item.text(Keys.PK))).lines.add(item.text(Keys.TIMELINE));
      case OTHER -> {}
    }
  }

  private void addArticle(ArticleItem article) {
    articles += article.status() == ArticleStatus.REMOVED ? 0 : 1;
    article.voice().ifPresent(voice -> voice(voice).articles++);
    if (article.silent()) {
      ArticleBooks books = books(article);
      silent.put(books.id(), books);
    }
  }

  private static ArticleBooks books(ArticleItem article) {
    ObjectKey object = article.object();
    return new ArticleBooks(object.articleId(), Optional.of(object.bucket() + "/" + object.key()));
  }

  private void addVoice(Item item) {
    StoredVoice stored = StoredVoice.of(Keys.voiceId(item.text(Keys.PK)), item);
    voice(stored.id()).entry = Optional.of(new VoiceBooks.Entry(stored.refs(), stored.exchanges()));
  }

  private void addPosting(Item item) {
    postings++;
    String exchange = Keys.exchangeId(item.text(Keys.SK));
    voice(Keys.voiceId(item.text(Keys.PK))).postings.add(exchange);
    ExchangeStock stock = exchange(exchange);
    stock.voices++;
    item.texts(PostingItem.CLAIMS).forEach(claim -> stock.claims.merge(claim, 1, Integer::sum));
    // All postings give the same, so one is asked.
    stock.identity = stock.identity.or(() -> PostingItem.identity(item));
  }

  private void addExchange(Item item) {
    Item counting = item.with(ExchangeItem.VOICES, item.maybeNumber(ExchangeItem.VOICES).orElse(0));
    ExchangeItem stored = new ExchangeItem(counting);
    int idle =
        stored.idleClaims().stream()
            .mapToInt(claim -> claim.getBytes(StandardCharsets.UTF_8).length)
            .sum();
    exchange(Keys.exchangeId(item.text(Keys.PK))).entry =
        Optional.of(
            new ExchangeBooks.Entry(texts(ExchangeItem.constantsOf(item)), stored.balance(), idle));
  }

  private VoiceStock voice(String id) {
    return voices.computeIfAbsent(id, _ -> new VoiceStock());
  }

  private ExchangeStock exchange(String id) {
    return exchanges.computeIfAbsent(id, _ -> new ExchangeStock());
  }

  VoiceBooks voiceBooks(String id) {
    VoiceStock stock = voice(id);
    return new VoiceBooks(id, stock.entry, stock.postings, stock.articles);
  }

  ExchangeBooks exchangeBooks(String id) {
    ExchangeStock stock = exchange(id);
    return new ExchangeBooks(
        id,
        stock.entry.map(entry -> entry.with(LINES, String.join(" ", stock.lines))),
        new Balance(stock.voices, stock.claims),
        stock.identity.map(Stocktaking::expected).orElse(Map.of()));
  }

  ArticleBooks articleBooks(String id) {
    return silent.getOrDefault(id, new ArticleBooks(id, Optional.empty()));
  }

  /** The books that are wrong. */
  SortedMap<Subject, Books> suspects() {
    SortedMap<Subject, Books> suspects = new TreeMap<>();
    Stream.<Stream<? extends Books>>of(
            voices.keySet().stream().map(this::voiceBooks),
            exchanges.keySet().stream().map(this::exchangeBooks),
            silent.values().stream())
        .flatMap(books -> books)
        .forEach(
            books ->
                books.differences().stream()
                    .limit(1)
                    .forEach(first -> suspects.put(first.subject(), books)));
    return suspects;
  }

  int articles() {
    return articles;
  }

  int voices() {
    return (int) voices.values().stream().filter(stock -> stock.entry.isPresent()).count();
  }

  int postings() {
    return postings;
  }

  int exchanges() {
    return (int) exchanges.values().stream().filter(stock -> stock.voices > 0).count();
  }

  private static Map<String, String> expected(Identity exchange) {
    Map<String, String> expected = texts(ExchangeItem.constants(exchange));
    List<String> lines = Line.all(exchange.parties()).stream().map(Line::word).sorted().toList();
    expected.put(LINES, String.join(" ", lines));
    return expected;
  }

  private static Map<String, String> texts(Map<String, AttributeValue> attributes) {
    Map<String, String> texts = new HashMap<>();
    attributes.forEach((name, value) -> texts.put(name, text(value)));
    return texts;
  }

  private static String text(AttributeValue value) {
    List<String> words = new ArrayList<>(value.ss());
    Optional.ofNullable(value.s()).ifPresent(words::add);
    return String.join(" ", new TreeSet<>(words));
  }
}

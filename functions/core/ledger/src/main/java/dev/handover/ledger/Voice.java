package dev.handover.ledger;

import dev.handover.ledger.posting.Posting;
import dev.handover.model.Rejection;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import software.amazon.awssdk.core.SdkBytes;

/**
 * One text with all that it says.
 *
 * @param id digest of the text, the published date and the extractor's version
 * @param extractor the version of it that read the text
 * @param masthead of the articles that print it
 * @param text compressed
 * @param postings one an exchange
 * @param tallies the running totals that it states
 */
record Voice(
    String id,
    int extractor,
    Masthead masthead,
    SdkBytes text,
    List<Posting> postings,
    TallySheet tallies)
    implements Entry {
  static final String REFS = "refs";
  static final String EXCHANGES = "exchanges";
  static final String EXTRACTOR = "extractor";
  private static final String TEXT = "text";

  Voice {
    postings = List.copyOf(postings);
  }

  @Override
  public Optional<Rejection> rejection() {
    return Optional.empty();
  }

  @Override
  public int exchanges() {
    return postings.size();
  }

  @Override
  public ArticleStatus status() {
    return postings.isEmpty() ? ArticleStatus.EMPTY : ArticleStatus.READ;
  }

  /** The item that counts its articles, with the first of them. */
  Item first() {
    return new Item(Keys.voice(id))
        .with(REFS, 1)
        .with(EXTRACTOR, extractor)
        .with(
            EXCHANGES, postings.stream().map(posting -> posting.exchange().id()).sorted().toList());
  }

  Item textItem() {
    return new Item(Keys.text(id)).with(TEXT, text);
  }

  /** The text that an item made by {@link #textItem} holds. */
  static String text(Item item) {
    try (var gzip = new GZIPInputStream(new ByteArrayInputStream(item.bytes(TEXT)))) {
      return new String(gzip.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The text of a voice cannot be unpacked", e);
    }
  }
}

package dev.handover.ledger;

import dev.handover.ledger.nearcopy.Sketch;
import dev.handover.ledger.posting.Claims;
import dev.handover.ledger.posting.Identity;
import dev.handover.ledger.posting.Imprint;
import dev.handover.ledger.posting.Posting;
import dev.handover.ledger.posting.Postings;
import dev.handover.model.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import software.amazon.awssdk.core.SdkBytes;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A posting as the table holds it. */
final class PostingItem {
  static final String CLAIMS = "claims";
  private static final String PUBLISHED = "published";
  private static final String SKETCH = "sketch";
  private static final String REPORTS = "reports";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<Report>> REPORT_LIST = new TypeReference<>() {};

  private PostingItem() {}

  static Item of(Posting posting) {
    String exchange = posting.exchange().id();
    return new Item(Keys.posting(posting.voice(), exchange))
        .with(Keys.GROUP, Keys.exchangeGroup(exchange))
        .with(Keys.MEMBER, figures(posting) + "#" + posting.voice())
        .with(PUBLISHED, posting.imprint().published().map(Object::toString))
        .with(SKETCH, SdkBytes.fromByteArrayUnsafe(posting.imprint().sketch().toBytes()))
        .with(CLAIMS, List.copyOf(posting.claims()))
        .with(REPORTS, json(posting));
  }

  static String json(Posting posting) {
    return JSON.writeValueAsString(posting.reports());
  }

  static Posting read(Item item, Identity exchange) {
    String member = item.text(Keys.MEMBER);
    return new Posting(
        exchange,
        imprint(member.substring(member.indexOf('#') + 1), item),
        JSON.readValue(item.text(REPORTS), REPORT_LIST),
        new TreeSet<>(item.texts(CLAIMS)));
  }

  /** The exchange as the reports themselves give it, if they give one by the item's key. */
  static Optional<Identity> identity(Item item) {
    String exchange = Keys.exchangeId(item.text(Keys.SK));
    List<Report> reports = JSON.readValue(item.text(REPORTS), REPORT_LIST);
    return Postings.of(imprint(Keys.voiceId(item.text(Keys.PK)), item), reports).stream()
        .flatMap(told -> told.exchange().numbered(exchange).stream())
        .findFirst();
  }

  private static Imprint imprint(String voice, Item item) {
    return new Imprint(
        voice,
        item.maybeText(PUBLISHED).map(LocalDate::parse),
        Sketch.fromBytes(item.bytes(SKETCH)));
  }

  // Voices with the same figures lie side by side in the index.
  private static String figures(Posting posting) {
    return Digest.of(posting.claims().stream().filter(Claims::isFigures).toArray(String[]::new));
  }
}

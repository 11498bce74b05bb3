package dev.handover.ledger;

import dev.handover.ledger.nearcopy.Sketch;
import dev.handover.ledger.posting.Imprint;
import dev.handover.ledger.posting.Posting;
import dev.handover.ledger.posting.Postings;
import dev.handover.model.Extraction;
import dev.handover.model.Reading;
import dev.handover.model.Rejection;
import dev.handover.model.RejectionReason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import software.amazon.awssdk.core.SdkBytes;

/** Makes of a reading the voice to be entered, or refuses it where it is beyond a limit. */
final class Entrance {
  private Entrance() {}

  /**
   * @param extractor version of the extractor
   */
  static Entry admit(Extraction extraction, int extractor) {
    return switch (extraction) {
      case Rejection rejection -> new Refusal(rejection);
      case Reading reading -> admit(reading, extractor);
    };
  }

  private static Entry admit(Reading reading, int extractor) {
    String id = id(reading, extractor);
    Imprint imprint = new Imprint(id, reading.published(), Sketch.of(reading.text()));
    Voice voice =
        new Voice(
            id,
            extractor,
            Masthead.of(reading),
            compressed(reading.text()),
            Postings.of(imprint, reading.exchanges()),
            new TallySheet(id, reading.published(), reading.tallies()));
    long unpacked = reading.text().getBytes(StandardCharsets.UTF_8).length;
    return over("bytes of text", unpacked, Limits.TEXT_BYTES_UNPACKED)
        .or(() -> refusal(voice))
        .<Entry>map(Entrance::refused)
        .orElse(voice);
  }

  // The text is digested as extraction gives it, which is its normal form: were more differences
  // levelled here, two texts with different offsets could share a voice (decision 0001).
  private static String id(Reading reading, int extractor) {
    return Digest.of(
        reading.text(),
        reading.published().map(Object::toString).orElse(""),
        Integer.toString(extractor));
  }

  private static Entry refused(String detail) {
    return new Refusal(new Rejection(RejectionReason.OVER_LIMIT, detail));
  }

  private static Optional<String> refusal(Voice voice) {
    List<Posting> postings = voice.postings();
    long text = voice.text().asByteArrayUnsafe().length;
    long largest = postings.stream().mapToLong(Entrance::bytes).max().orElse(0);
    long tallies = voice.tallies().json().getBytes(StandardCharsets.UTF_8).length;
    long all = text + tallies + postings.stream().mapToLong(Entrance::bytes).sum();
    int claims = postings.stream().mapToInt(posting -> posting.claims().size()).max().orElse(0);
    int parties = postings.stream().mapToInt(p -> p.exchange().parties().size()).max().orElse(0);
    int longest = postings.stream().mapToInt(p -> p.exchange().id().length()).max().orElse(0);
    return over("exchanges in one article", postings.size(), Limits.EXCHANGES_PER_ARTICLE)
        .or(() -> over("claims on one exchange", claims, Limits.CLAIMS_PER_REPORT))
        .or(() -> over("characters in one claim", longestClaim(postings), Limits.CLAIM_CHARACTERS))
        .or(() -> over("parties of one exchange", parties, Limits.PARTIES_PER_EXCHANGE))
        .or(() -> beyondCalendar(voice))
        .or(() -> over("characters in an exchange's id", longest, Limits.ID_CHARACTERS))
        .or(() -> over("bytes in one report with its quotes", largest, Limits.REPORT_BYTES))
        .or(() -> over("bytes of compressed text", text, Limits.TEXT_BYTES))
        .or(() -> over("bytes of running totals with their quotes", tallies, Limits.REPORT_BYTES))
        .or(() -> over("bytes in all reports of the article", all, Limits.ARTICLE_BYTES));
  }

  private static int longestClaim(List<Posting> postings) {
    return postings.stream()
        .flatMap(posting -> posting.claims().stream())
        .mapToInt(String::length)
        .max()
        .orElse(0);
  }

  private static Optional<String> beyondCalendar(Voice voice) {
    Stream<LocalDate> days =
        voice.postings().stream()
            .flatMap(posting -> posting.exchange().date().stream())
            .flatMap(date -> Stream.of(date.start(), date.end()));
    return Stream.concat(days, voice.masthead().published().stream())
        .filter(day -> day.getYear() < 1 || day.getYear() > Limits.LAST_YEAR)
        .map(day -> "The date %s; only years 1 to %d are taken".formatted(day, Limits.LAST_YEAR))
        .findFirst();
  }

  private static Optional<String> over(String what, long found, int limit) {
    return found <= limit
        ? Optional.empty()
        : Optional.of(
            String.format(
                Locale.ROOT,
                "%,d %s; at most %,d are taken: split the article",
                found,
                what,
                limit));
  }

  private static long bytes(Posting posting) {
    return PostingItem.json(posting).getBytes(StandardCharsets.UTF_8).length;
  }

  private static SdkBytes compressed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Memory does not fail as a disk does", e);
    }
    return SdkBytes.fromByteArrayUnsafe(bytes.toByteArray());
  }
}

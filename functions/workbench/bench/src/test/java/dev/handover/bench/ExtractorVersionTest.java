package dev.handover.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.Extractor;
import dev.handover.ledger.Entry;
import dev.handover.ledger.Limits;
import dev.handover.ledger.nearcopy.Sketch;
import dev.handover.ledger.posting.Imprint;
import dev.handover.ledger.posting.Posting;
import dev.handover.ledger.posting.Postings;
import dev.handover.model.Extraction;
import dev.handover.model.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Articles that were entered before are entered again only when the extractor's version is raised,
 * so it has to be whenever one may be read, or entered, otherwise. Those of the corpus stand for
 * all; articles new to the corpus raise nothing. {@code -Dhandover.versions=write} keeps what the
 * version of today says.
 */
class ExtractorVersionTest {
  private static final Path FILE = Path.of("src/test/resources/dev/handover/bench/version.tsv");
  private static final String VERSION = "version";
  private static final String LIMITS = "limits";

  @Test
  void theVersionIsRaisedWhenAnArticleIsEnteredOtherwise() throws IOException {
    Map<String, String> today = today();
    Map<String, String> kept = kept();

    assertThat(version(today)).isGreaterThanOrEqualTo(version(kept));
    List<String> otherwise =
        kept.keySet().stream()
            .filter(name -> !name.equals(VERSION))
            .filter(today::containsKey)
            .filter(name -> !Objects.equals(kept.get(name), today.get(name)))
            .toList();
    if (version(today) == version(kept)) {
      assertThat(otherwise)
          .as("entered otherwise than by version %d: raise Extractor.VERSION", version(kept))
          .isEmpty();
    }
    if (System.getProperty("handover.versions", "").equals("write")) {
      Files.writeString(FILE, lines(today));
    }
    assertThat(today)
        .as("run this test once with -Dhandover.versions=write and commit %s", FILE.getFileName())
        .isEqualTo(kept());
  }

  private static int version(Map<String, String> values) {
    return Integer.parseInt(values.getOrDefault(VERSION, "0"));
  }

  private static Map<String, String> today() {
    Extractor extractor = new Extractor();
    Map<String, String> today = new TreeMap<>();
    for (String folder : Corpus.FOLDERS) {
      for (CorpusArticle article : Corpus.articles(folder)) {
        String entered = entered(extractor.extract(Corpus.content(article.file())));
        today.put(folder + "/" + article.name(), digest(entered));
      }
    }
    today.put(VERSION, Integer.toString(Extractor.VERSION));
    today.put(LIMITS, digest(limits()));
    return today;
  }

  /** What is read, what is counted of it, and whether the ledger takes it. */
  private static String entered(Extraction extraction) {
    String refused = Entry.of(extraction, Extractor.VERSION).rejection().toString();
    List<String> claims =
        extraction instanceof Reading reading
            ? Postings.of(
                    new Imprint("", reading.published(), Sketch.of(reading.text())),
                    reading.exchanges())
                .stream()
                .map(Posting::claims)
                .map(Object::toString)
                .toList()
            : List.of();
    return String.join("\n", extraction.toString(), refused, claims.toString());
  }

  /** Beyond these the ledger refuses an article; a higher one would let some in. */
  private static String limits() {
    return List.of(
            Limits.EXCHANGES_PER_ARTICLE,
            Limits.CLAIMS_PER_REPORT,
            Limits.CLAIM_CHARACTERS,
            Limits.ID_CHARACTERS,
            Limits.PARTIES_PER_EXCHANGE,
            Limits.REPORT_BYTES,
            Limits.TEXT_BYTES,
            Limits.TEXT_BYTES_UNPACKED,
            Limits.ARTICLE_BYTES,
            Limits.LAST_YEAR)
        .toString();
  }

  private static Map<String, String> kept() throws IOException {
    return Files.readAllLines(FILE).stream()
        .map(line -> line.split("\t", 2))
        .collect(Collectors.toMap(cells -> cells[0], cells -> cells[1]));
  }

  private static String lines(Map<String, String> values) {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "\t" + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }

  private static String digest(String text) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

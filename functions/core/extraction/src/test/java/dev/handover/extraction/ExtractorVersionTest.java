package dev.handover.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * Articles that were read before are read again only when the version is raised, so it has to be
 * whenever an article may be read otherwise. Those of the corpus stand for all.
 */
class ExtractorVersionTest {
  private static final Path FILE =
      Path.of("src/test/resources/dev/handover/extraction/version.properties");

  @Test
  void theVersionIsRaisedWhenArticlesAreReadOtherwise() throws IOException {
    Properties kept = new Properties();
    try (var in = Files.newInputStream(FILE)) {
      kept.load(in);
    }
    int version = Integer.parseInt(kept.getProperty("version"));
    String readings = readings();
    if (readings.equals(kept.getProperty("readings"))) {
      assertThat(Extractor.VERSION).isEqualTo(version);
      return;
    }
    assertThat(Extractor.VERSION)
        .as(
            "the same articles are read otherwise than by version %d; raise Extractor.VERSION",
            version)
        .isGreaterThan(version);
    assertThat(readings)
        .as(
            "write to %s: version=%d and readings=%s",
            FILE.getFileName(), Extractor.VERSION, readings)
        .isEqualTo(kept.getProperty("readings"));
  }

  private static String readings() {
    MessageDigest digest = sha256();
    Extractor extractor = new Extractor();
    Corpus.items().stream()
        .map(article -> extractor.extract(article.content()).toString())
        .forEach(reading -> digest.update(reading.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}

package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.model.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

class VoiceTest {
  @Test
  void aVoiceIsItsTextItsPublishedDateAndTheExtractor() {
    Reading text = reading("Text.");
    Reading undated = new Reading(Optional.empty(), "en", "", "Text.", List.of(), List.of());

    assertThat(id(text, 1)).hasSize(32).isEqualTo(id(reading("Text."), 1));
    assertThat(List.of(id(text, 1), id(reading("Text!"), 1), id(undated, 1), id(text, 2)))
        .doesNotHaveDuplicates();
  }

  @Test
  void partsOfADigestDoNotRunTogether() {
    assertThat(new ObjectKey("ab", "c").articleId())
        .isNotEqualTo(new ObjectKey("a", "bc").articleId());
    // SHA-256 of 00000001 61 00000001 62, as any other program computes it.
    assertThat(new ObjectKey("a", "b").articleId()).isEqualTo("16275ef0f5d0eb9dd9e0a53277549fda");
  }

  @Test
  void theTextIsKeptWhole() throws IOException {
    Voice voice = (Voice) Entrance.admit(reading("Обмін 🕊"), 1);

    try (GZIPInputStream text =
        new GZIPInputStream(new ByteArrayInputStream(voice.text().asByteArray()))) {
      assertThat(new String(text.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo("Обмін 🕊");
    }
  }

  private static String id(Reading reading, int extractor) {
    return ((Voice) Entrance.admit(reading, extractor)).id();
  }
}

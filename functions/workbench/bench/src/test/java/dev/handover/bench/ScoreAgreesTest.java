package dev.handover.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The measure is that of the corpus's own {@code tools/score.py}, figure by figure.
 *
 * <p>How the fixture was made: {@code gold.ndjson} holds the gold of twelve articles of the seen
 * part, {@code predicted.ndjson} the same with one kind of damage each: none; counts, people and
 * bounds changed; exchanges repeated and the published date dropped; an exchange and the tallies
 * dropped, status, mediators, attributes and ordinals changed; names respelt and agreement dates
 * moved; accounts exchanged, rival rows added and dates stretched; eight exchanges turned round
 * with dates and rows taken from their neighbours; eight made alike, so that their order alone
 * decides the pairing; parties dropped; nothing predicted; a right silence; an exchange invented.
 * {@code expected.json} is what {@code score.py FOLDER predicted.ndjson --json} gave for a folder
 * of these twelve.
 */
class ScoreAgreesTest {
  private static final List<Annotation> GOLD = annotations("gold.ndjson");
  private static final List<Annotation> PREDICTED = annotations("predicted.ndjson");
  private static final JsonNode EXPECTED = JsonMapper.shared().readTree(text("expected.json"));
  private static final Score SCORE =
      IntStream.range(0, GOLD.size())
          .mapToObj(i -> Score.of(GOLD.get(i), PREDICTED.get(i)))
          .reduce(Score.NONE, Score::plus);

  @ParameterizedTest
  @EnumSource
  void aSlotHasTheSameFigures(Slot slot) {
    Count count = SCORE.count(slot);
    JsonNode expected = EXPECTED.required(slot.label());

    assertThat(count.gold()).isEqualTo(expected.required("gold").asInt());
    assertThat(count.predicted()).isEqualTo(expected.required("predicted").asInt());
    assertThat(rounded(count.precision())).isEqualTo(expected.required("p").asDouble());
    assertThat(rounded(count.recall())).isEqualTo(expected.required("r").asDouble());
    assertThat(rounded(count.f1())).isEqualTo(expected.required("f1").asDouble());
  }

  @Test
  void articlesAreCountedAlike() {
    assertThat(SCORE.published()).isEqualTo(share("published", "right"));
    assertThat(SCORE.negatives()).isEqualTo(share("negatives_with_a_record", "n"));
    assertThat(SCORE.perfect()).isEqualTo(share("articles_fully_right", "n"));
  }

  private static Share share(String name, String count) {
    JsonNode expected = EXPECTED.required(name);
    return new Share(expected.required(count).asInt(), expected.required("of").asInt());
  }

  private static double rounded(double value) {
    return new BigDecimal(value).setScale(4, RoundingMode.HALF_EVEN).doubleValue();
  }

  private static List<Annotation> annotations(String name) {
    return text(name).lines().map(Annotation::of).toList();
  }

  private static String text(String name) {
    try (InputStream stream = ScoreAgreesTest.class.getResourceAsStream("agrees/" + name)) {
      assertThat(stream).as(name).isNotNull();
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

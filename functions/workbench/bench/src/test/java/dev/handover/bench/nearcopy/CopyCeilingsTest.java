package dev.handover.bench.nearcopy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.bench.Share;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Near copies are told no worse than they were: docs/accuracy.md. */
class CopyCeilingsTest {
  private static final Pairs PAIRS = new Pairs();

  @ParameterizedTest
  @EnumSource(
      mode = Mode.EXCLUDE,
      names = {"ALL", "ALL_AND_LEDE", "FIRST_THIRD", "BRIEF"})
  void everyCopyWithAFewEditsIsRecognised(Edit edit) {
    assertThat(missed(edit)).isEqualTo(new Share(0, 60));
  }

  @ParameterizedTest
  @CsvSource({"ALL, 6", "ALL_AND_LEDE, 12", "FIRST_THIRD, 1", "BRIEF, 4"})
  void ofCopiesThatAreHardlyTheSameTextNoMoreAreMissedThanWere(Edit edit, int ceiling) {
    assertThat(missed(edit).count()).isLessThanOrEqualTo(ceiling);
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "RELEASE")
  void noTwoStoriesAreJoinedForWhatTheyShare(Sharing sharing) {
    assertThat(joined(PAIRS.different(sharing))).isEqualTo(new Share(0, 60));
  }

  @Test
  void ofStoriesWithASentenceInCommonNoMoreAreJoinedThanWere() {
    assertThat(joined(PAIRS.different(Sharing.RELEASE)).count()).isLessThanOrEqualTo(4);
  }

  @Test
  void noTwoArticlesOfTheCorpusThatTellOfOneExchangeAreJoined() {
    assertThat(PAIRS.allDifferent()).hasSizeGreaterThanOrEqualTo(514);
    assertThat(joined(PAIRS.allDifferent()).count()).isZero();
  }

  @Test
  void theThresholdInUseIsTheOneChosenOnItsHalfOfThePairs() {
    Threshold chosen = Threshold.best(Threshold.all(PAIRS));

    assertThat(PAIRS.copies(Edit.ALL))
        .allSatisfy(
            pair -> assertThat(pair.joined()).isEqualTo(pair.likeness() * 100 >= chosen.percent()));
  }

  @Test
  void theBoardShowsThresholdsErrorRatesAndFingerprints() {
    var bytes = new ByteArrayOutputStream();
    new CopyBoard(new PrintStream(bytes, true, UTF_8)).print();

    assertThat(bytes.toString(UTF_8))
        .containsPattern("\n\\.30 +\\d+/540 ")
        .containsPattern("\nfewest wrong: \\.\\d\\d\n")
        .containsPattern("\nanother headline +0/30  0\\.000 +0/30  0\\.000\n")
        .containsPattern("\nanother headline +60/60  1\\.000 ");
  }

  private static Share missed(Edit edit) {
    return Outcome.of(PAIRS.copies(edit), pair -> !pair.joined()).all();
  }

  private static Share joined(List<Pair> pairs) {
    return Outcome.of(pairs, Pair::joined).all();
  }
}

package dev.handover.ledger.nearcopy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NearCopiesTest {
  private static final String AGENCY = text("agency", 0, 60);
  private static final String RIVAL = text("rival", 0, 60);

  @Test
  void copiesOfOneAgencyTextAreOneSourceAndAnotherTextIsNot() {
    NearCopies copies =
        NearCopies.among(
            sketches(
                Map.of(
                    "c",
                    AGENCY,
                    "a",
                    "Swap held\n\nNEW DELHI — " + AGENCY,
                    "d",
                    AGENCY.substring(0, AGENCY.length() * 2 / 3),
                    "b",
                    RIVAL)));

    assertThat(copies.groups()).containsExactly(set("a", "c", "d"), set("b"));
    assertThat(copies.representative("d")).isEqualTo("a");
    assertThat(copies.representative("b")).isEqualTo("b");
  }

  @Test
  void aCorrectionOfTheFigureIsStillTheSameSource() {
    assertThat(groups(AGENCY + " In all 207 soldiers", AGENCY + " In all 195 soldiers"))
        .containsExactly(set("0", "1"));
  }

  @Test
  void aLiveBlogThatPrintsTwoAgenciesTextsDoesNotMakeThemOneSource() {
    assertThat(groups(AGENCY, RIVAL, "13:05 " + AGENCY + " 14:20 " + RIVAL))
        .containsExactly(set("0", "2"), set("1"));
  }

  @Test
  void theNearestCopiesAreJoinedFirst() {
    String whole = text("word", 0, 100);
    String itsHead = text("word", 0, 40) + " " + text("other", 0, 60);
    String itsTail = text("word", 30, 100);

    assertThat(groups(itsHead, whole, itsTail)).containsExactly(set("0"), set("1", "2"));
  }

  @Test
  void noVoicesAreNoGroups() {
    assertThat(groups()).isEmpty();
  }

  @Test
  void aVoiceThatWasNotGivenHasNoRepresentative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> NearCopies.among(Map.of()).representative("v"))
        .withMessage("No sketch was given of the voice v");
  }

  @Property(tries = 200)
  void theOrderOfVoicesDoesNotMatter(@ForAll("texts") List<String> texts, @ForAll Random random) {
    Map<String, Sketch> sketches = sketches(numbered(texts));
    List<String> order = new ArrayList<>(sketches.keySet());
    Collections.shuffle(order, random);
    Map<String, Sketch> shuffled = new LinkedHashMap<>();
    order.forEach(voice -> shuffled.put(voice, sketches.getOrDefault(voice, Sketch.of(""))));

    assertThat(NearCopies.among(shuffled).groups()).isEqualTo(NearCopies.among(sketches).groups());
  }

  @Property(tries = 200)
  void everyVoiceIsInOneGroupAndEveryTwoOfAGroupAreNear(@ForAll("texts") List<String> texts) {
    Map<String, Sketch> sketches = sketches(numbered(texts));
    List<NavigableSet<String>> groups = NearCopies.among(sketches).groups();

    assertThat(groups.stream().flatMap(NavigableSet::stream))
        .containsExactlyInAnyOrderElementsOf(sketches.keySet());
    assertThat(groups)
        .allSatisfy(
            group ->
                assertThat(group)
                    .allSatisfy(
                        one ->
                            assertThat(group)
                                .allMatch(other -> near(sketches, one, other), "near to " + one)));
  }

  @Provide
  Arbitrary<List<String>> texts() {
    Arbitrary<String> parts =
        Arbitraries.of("a", "b", "c", "d", "e").map(part -> text(part, 0, 20));
    return parts
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(list -> String.join(" ", list))
        .list()
        .ofMaxSize(9);
  }

  private static boolean near(Map<String, Sketch> sketches, String one, String other) {
    Sketch none = Sketch.of("");
    return one.equals(other)
        || sketches.getOrDefault(one, none).nearCopyOf(sketches.getOrDefault(other, none));
  }

  private static List<NavigableSet<String>> groups(String... texts) {
    return NearCopies.among(sketches(numbered(List.of(texts)))).groups();
  }

  private static Map<String, String> numbered(List<String> texts) {
    return IntStream.range(0, texts.size())
        .boxed()
        .collect(Collectors.toMap(n -> Integer.toString(n), texts::get));
  }

  private static Map<String, Sketch> sketches(Map<String, String> texts) {
    return texts.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, text -> Sketch.of(text.getValue())));
  }

  private static NavigableSet<String> set(String... voices) {
    return new TreeSet<>(List.of(voices));
  }

  private static String text(String word, int from, int to) {
    return IntStream.range(from, to).mapToObj(n -> word + n).collect(Collectors.joining(" "));
  }
}

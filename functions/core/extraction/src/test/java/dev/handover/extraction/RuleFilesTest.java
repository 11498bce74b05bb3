package dev.handover.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.date.DateStage;
import dev.handover.extraction.mention.Mentions;
import dev.handover.extraction.pattern.Patterns;
import dev.handover.extraction.rule.Phrases;
import dev.handover.extraction.rule.Rule;
import dev.handover.extraction.rule.RuleFile;
import dev.handover.extraction.rule.WordList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What holds of every rule file, word list and table that is shipped. That a rule's own example is
 * not won by another rule is told by {@link RuleExamplesTest}, which runs them with all rules on;
 * that no word stands twice in a list, by loading them.
 */
class RuleFilesTest {
  /** More in one file are two files. */
  private static final int RULES_MAX = 60;

  /** More belong to a word list. */
  private static final int EXAMPLES_MAX = 30;

  /** What the finders of tables, numbers, names and qualities and every word add. */
  private static final Set<String> TABLES_AND_NUMBERS =
      Set.of(
          "any",
          "quality",
          "folk",
          "home",
          "personname",
          "bearing",
          "word",
          "loose",
          "number",
          "ordinal",
          "day",
          "day.suffixed",
          "alone.day",
          "day.closed",
          "alone.entry",
          "ownday",
          "ownstate",
          "alone.before",
          "alone.after",
          "numeric",
          "year",
          "party",
          "organisation",
          "nation",
          "nationals",
          "body",
          "official",
          "ministry",
          "movement",
          "bands",
          "name",
          "organ",
          "named",
          "apposition",
          "place",
          "country",
          "proper");

  private static final Path ROOT = Path.of("src/main/resources");
  private static final Mentions MENTIONS = new Mentions(new DateStage());
  private static final Patterns PATTERNS = new Patterns();

  static Stream<Map.Entry<String, RuleFile>> ruleFiles() {
    Map<String, RuleFile> files = new LinkedHashMap<>(MENTIONS.ruleFiles());
    files.putAll(PATTERNS.ruleFiles());
    return files.entrySet().stream();
  }

  static Stream<Path> shipped() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files.filter(Files::isRegularFile).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void everyShippedRuleFileIsLoaded() {
    assertThat(ruleFiles().map(file -> file.getValue().path()))
        .containsExactlyInAnyOrderElementsOf(
            shipped()
                .map(file -> ROOT.relativize(file).toString())
                .filter(file -> file.endsWith(".rules"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("ruleFiles")
  void fileIsOfOneMindAndRulesOfFewExamples(Map.Entry<String, RuleFile> file) {
    assertThat(file.getValue().rules())
        .as("rules of %s", file.getValue().name())
        .hasSizeBetween(1, RULES_MAX)
        .allSatisfy(
            rule -> assertThat(rule.examples()).as(rule.origin()).hasSizeBetween(2, EXAMPLES_MAX));
  }

  @ParameterizedTest
  @MethodSource("ruleFiles")
  void ruleGoesBeforeRulesOfItsFileOnly(Map.Entry<String, RuleFile> file) {
    List<Rule> rules = file.getValue().rules();
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(rules.stream().map(Rule::name))
                    .as("%s: what rule '%s' goes before", rule.origin(), rule.name())
                    .containsAll(rule.over()));
  }

  @ParameterizedTest
  @MethodSource("ruleFiles")
  void exampleStandsOnceInItsFile(Map.Entry<String, RuleFile> file) {
    assertThat(
            file.getValue().rules().stream()
                .flatMap(rule -> rule.examples().stream())
                .filter(Rule.Example::positive)
                .map(Rule.Example::text))
        .as(file.getValue().name())
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("ruleFiles")
  void everySlotIsFilledByAListATableOrAnEarlierStage(Map.Entry<String, RuleFile> file) {
    assertThat(unfilled(file.getValue(), labelsBefore(file.getKey()))).isEmpty();
  }

  @Test
  void slotThatNothingFillsIsToldWithFileLineAndRule() {
    RuleFile dates = new DateStage().rules();
    Set<String> known = labelsBefore("date");
    known.remove("weekday");

    assertThat(unfilled(dates, known))
        .contains("date.rules:6: rule 'month and day' asks for <weekday>, which nothing fills");
  }

  private static List<String> unfilled(RuleFile file, Set<String> known) {
    Stream<String> slots =
        file.rules().stream()
            .flatMap(
                rule ->
                    rule.labels().stream()
                        .filter(label -> !known.contains(label))
                        .map(
                            label ->
                                "%s: rule '%s' asks for <%s>, which nothing fills"
                                    .formatted(rule.origin(), rule.name(), label)));
    Stream<String> skipped =
        file.skipped().stream()
            .filter(label -> !known.contains(label))
            .map(label -> "%s: skips <%s>, which nothing fills".formatted(file.name(), label));
    return Stream.concat(slots, skipped).sorted().toList();
  }

  private static Set<String> labelsBefore(String stage) {
    Set<String> known = new TreeSet<>(TABLES_AND_NUMBERS);
    Phrases words = new Phrases();
    for (Class<?> beside : List.of(DateStage.class, Mentions.class, Patterns.class)) {
      String folder = beside.getPackageName().replace('.', '/') + "/";
      shipped()
          .map(file -> ROOT.relativize(file).toString())
          .filter(name -> name.startsWith(folder) && name.endsWith(".words"))
          .map(name -> name.substring(folder.length()))
          .forEach(name -> WordList.load(beside, name, words));
    }
    known.addAll(words.labels());
    known.addAll(senses());
    known.add("gap");
    known.add("dealgap");
    known.add("who");
    ruleFiles().map(Map.Entry::getKey).takeWhile(label -> !label.equals(stage)).forEach(known::add);
    return known;
  }

  /** What the verb stage adds for each sense of a verb. */
  private static Set<String> senses() {
    return lines(ROOT.resolve("dev/handover/extraction/mention/verb.words")).stream()
        .filter(line -> line.contains("\t"))
        .flatMap(line -> Stream.of(line.substring(line.lastIndexOf('\t') + 1).split(" ", -1)))
        .flatMap(sense -> Stream.of("active", "passive", "plain").map(voice -> sense + "." + voice))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void fileIsComposedUnicodeWithoutStraySpace(Path file) {
    List<String> lines = lines(file);
    List<String> faults = new ArrayList<>();
    IntStream.range(0, lines.size())
        .filter(i -> !isClean(file, lines.get(i)))
        .forEach(i -> faults.add(file.getFileName() + ":" + (i + 1) + ": " + lines.get(i)));
    assertThat(faults).isEmpty();
  }

  private static boolean isClean(Path file, String line) {
    boolean table = file.toString().endsWith(".tsv");
    boolean list = table || file.toString().endsWith(".words");
    boolean comment = line.startsWith("#");
    return Normalizer.isNormalized(line, Normalizer.Form.NFC)
        && line.chars().noneMatch(c -> c == '\u00A0' || c == '\uFEFF' || c == '\u2019')
        && (list || comment || line.indexOf('\t') < 0)
        && (table || line.equals(line.stripTrailing()))
        && (!list
            || comment
            || Stream.of(line.split("[\t|]", -1)).allMatch(RuleFilesTest::isStripped));
  }

  private static boolean isStripped(String cell) {
    return cell.equals(cell.strip());
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

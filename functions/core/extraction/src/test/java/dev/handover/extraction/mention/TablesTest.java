package dev.handover.extraction.mention;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.date.DateStage;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.rule.Table;
import dev.handover.extraction.text.Document;
import dev.handover.model.Party;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every name of the shipped tables is found in a text that consists of it. */
class TablesTest {
  private static final LocalDate TODAY = LocalDate.parse("2024-05-15");
  private static final Mentions MENTIONS = new Mentions(new DateStage());
  private static final List<Table.Row> PARTIES = table("parties.tsv");

  @Test
  void everyPartyIsACode() {
    assertThat(PARTIES).hasSizeGreaterThan(200);
    assertThat(PARTIES).allSatisfy(row -> assertThat(new Party(row.cell("id"))).isNotNull());
  }

  @ParameterizedTest
  @ValueSource(strings = {"names", "capitals"})
  void everyNameOfAPartyIsFoundOnADayOnWhichItHolds(String column) {
    assertThat(missed(column, "party")).isEmpty();
  }

  @Test
  void everyAdjectiveOfAPartyIsFoundOnADayOnWhichItHolds() {
    assertThat(missed("adjectives", "nation")).isEmpty();
  }

  @Test
  void everyNounForAPartysPeopleIsFoundOnADayOnWhichItHolds() {
    assertThat(missed("people", "nationals")).isEmpty();
  }

  private static List<String> missed(String column, String label) {
    List<String> missed = new ArrayList<>();
    for (Table.Row row : PARTIES) {
      for (String alias : row.all(column)) {
        Set<Object> found = whole(label, alias, day(row));
        if (!found.contains(new Party(row.cell("id")))) {
          missed.add(row.origin() + ": '" + alias + "' on " + day(row) + " is " + found);
        }
      }
    }
    return missed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"bodies.tsv", "people.tsv"})
  void everySourceSpeaksForAKnownPartyOrNone(String file) {
    Set<String> ids = PARTIES.stream().map(row -> row.cell("id")).collect(Collectors.toSet());
    assertThat(table(file))
        .filteredOn(row -> !row.cell("party").isEmpty())
        .hasSizeGreaterThan(100)
        .allSatisfy(row -> assertThat(ids).as(row.origin()).contains(row.cell("party")));
  }

  @Test
  void everyNameOfABodyIsFound() {
    assertThat(missedNames("bodies.tsv", "body")).isEmpty();
  }

  @Test
  void everyNameOfAnOfficialIsFoundWhileInOffice() {
    assertThat(missedNames("people.tsv", "official")).isEmpty();
  }

  @Test
  void everyNameOfAPlaceIsFound() {
    List<String> missed = new ArrayList<>();
    for (Table.Row row : table("places.tsv")) {
      Stream.concat(Stream.of(row.cell("name")), row.all("aliases").stream())
          .filter(alias -> !whole("place", alias, day(row)).contains(alias))
          .forEach(alias -> missed.add(row.origin() + ": " + alias));
    }
    assertThat(missed).isEmpty();
  }

  private static List<String> missedNames(String file, String label) {
    List<String> missed = new ArrayList<>();
    for (Table.Row row : table(file)) {
      Stream.concat(Stream.of(row.cell("name")), row.all("aliases").stream())
          .filter(
              alias ->
                  whole(label, alias, day(row)).stream()
                      .noneMatch(value -> value.toString().equals(row.cell("name"))))
          .forEach(alias -> missed.add(row.origin() + ": " + alias));
    }
    return missed;
  }

  @Test
  void everyRowOfPlacesHasItsOwnName() {
    Set<String> names = new HashSet<>();
    assertThat(table("places.tsv"))
        .allSatisfy(row -> assertThat(names.add(row.cell("name"))).isTrue());
  }

  /** What a label says of the whole of a text. */
  private static Set<Object> whole(String label, String text, LocalDate published) {
    Lattice lattice = MENTIONS.read(Document.of(text), Optional.of(published));
    return lattice.labelled(label).stream()
        .filter(mention -> mention.start() == 0 && mention.end() == lattice.tokens().size())
        .map(Mention::value)
        .collect(Collectors.toSet());
  }

  private static LocalDate day(Table.Row row) {
    String day = row.cell("from").isEmpty() ? row.cell("until") : row.cell("from");
    return day.isEmpty() ? TODAY : LocalDate.parse(day);
  }

  private static List<Table.Row> table(String file) {
    return Table.load(Mentions.class, file);
  }
}

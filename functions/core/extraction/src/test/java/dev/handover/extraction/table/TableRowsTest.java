package dev.handover.extraction.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.date.DateStage;
import dev.handover.extraction.mention.Mentions;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.text.Document;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table of handovers gives its rows; any other table gives nothing. */
class TableRowsTest {
  private static final Mentions MENTIONS = new Mentions(new DateStage());
  private static final Tables TABLES = new Tables();

  @Test
  void columnNamesTheSideThatGets() {
    assertThat(
            rows(
                """
                Date | To Chad | To Libya | Through
                3 May | 9 | 4 | Qatar
                14 June | about 12 | - | Egypt, Turkey
                """))
        .containsExactly(
            "2021-05-03 LBY>TCD 9 people, TCD>LBY 4 people via [QAT]",
            "2021-06-14 LBY>TCD 12~ people via [EGY, TUR]");
  }

  @Test
  void columnNamesTheSideThatGives() {
    assertThat(
            rows(
                """
                When | Released by Chad | Libya freed | Libyan soldiers
                3 May | 9 | n/a | 2
                """))
        .containsExactly("2021-05-03 TCD>LBY 9 people, TCD>LBY 2 military");
  }

  @Test
  void columnNamesThoseWhoComeHome() {
    assertThat(rows("Date | Ukrainians | Russians freed\n3 May 2019 | 9 | 4"))
        .containsExactly("2019-05-03 RUS>UKR 9 people, UKR>RUS 4 people");
  }

  @Test
  void columnsNameBothSidesOfEachRow() {
    assertThat(
            rows(
                """
                Held by | Handed to | How many | Who
                Chad | Libya | 2 and 3 children | a driver and his family
                Libya | Chad | 1 | a pilot
                """))
        .containsExactly(
            "undated TCD>LBY 2 people, TCD>LBY 3 children", "undated LBY>TCD 1 people");
  }

  @Test
  void captionTellsTheYearAndThatTheyAreBodies() {
    assertThat(
            rows(
                """
                Bodies returned in 2019
                Date | To Chad | To Libya
                3 May | 9 | 0
                23-25 May | 1,000 | 12
                """))
        .containsExactly(
            "2019-05-03 LBY>TCD 9 remains",
            "2019-05-23..2019-05-25 LBY>TCD 1000 remains, TCD>LBY 12 remains");
  }

  @Test
  void rowKnowsItsFootnotes() {
    Lattice lattice =
        lattice("Date | To Chad\n3 May | 9 | (a)\n14 June | 4\n(a) Two of the men were wounded.");

    assertThat(lattice.labelled("tablerow"))
        .extracting(row -> row.value(TableRow.class).notes().size())
        .containsExactly(2, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Service | Persons\nNavy | 46\nNational Guard | 12",
        "Age | Ukrainians | Russians\n18 to 25 | 46 | 12\n26 to 40 | 9 | 14",
        "Date | Brent | Gold\n3 May | 91 | 2,000",
        "Team | Q1 | Q2\nGermany | 16 | 14\nUnited States | 22 | 26",
        "Date | Total | Held in Chad\n3 May | 40 | 12",
        "Date | To Chad | To Libya\nTotal | 40 | 12\nSince 1 May | 40 | 12",
        "Politics | 3 May 2021 | Chad",
        "Date | To Chad | To Libya"
      })
  void otherTableGivesNothing(String table) {
    assertThat(rows(table)).isEmpty();
  }

  private static List<String> rows(String table) {
    return lattice(table).labelled("tablerow").stream()
        .map(row -> row.value(TableRow.class).toString())
        .toList();
  }

  private static Lattice lattice(String table) {
    Lattice lattice = MENTIONS.read(Document.of(table), Optional.of(LocalDate.parse("2021-07-01")));
    TABLES.run(lattice);
    return lattice;
  }
}

package dev.handover.ledger.fold;

import static dev.handover.ledger.posting.Imprints.imprint;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Posting;
import dev.handover.ledger.posting.Postings;
import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.model.Exchange;
import dev.handover.model.Report;
import dev.handover.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is shown where voices tell of one exchange differently. One line above is what one voice
 * says (rows, a two-way total, who is cited; of an exchange planned or cancelled, after that word;
 * after "or" another account, after "and" another exchange of the day); one line below is a row
 * shown: account, standing, way, people, count, voices that bear it out, who is cited.
 */
class DisagreementsTest {
  static List<Arguments> examples() {
    return List.of(
        example(
            "each side has a number of its own",
            """
            RUS>UKR=military:207 | Kyiv
            RUS>UKR=military:195 | Moscow
            RUS>UKR=military:207 | Kyiv
            """,
            """
            1 best RUS>UKR military 207, 2 voices, [Kyiv]
            2 rival RUS>UKR military 195, 1 voices, [Moscow]
            """),
        example(
            "the sum of a breakdown is no rival of it",
            """
            RUS>UKR=military:246,civilians:31 | Lubinets
            RUS>UKR=people:277 | Moscow
            RUS>UKR=people:277
            """,
            """
            1 best RUS>UKR civilians 31, 1 voices, [Lubinets]
            1 best RUS>UKR military 246, 1 voices, [Lubinets]
            """),
        example(
            "a wider word and a looser number for the same people",
            """
            RUS>UKR=military:207
            RUS>UKR=people:at_least 200
            RUS>UKR=people:about 210
            RUS>UKR=people:207
            """,
            """
            1 best RUS>UKR military 207, 4 voices, []
            """),
        example(
            "a loose number bears out both of two rivals, so the better told stays best",
            """
            RUS>UKR=military:207
            RUS>UKR=military:207
            RUS>UKR=military:205
            RUS>UKR=military:at_least 200
            """,
            """
            1 best RUS>UKR military 207, 3 voices, []
            2 rival RUS>UKR military 205, 2 voices, []
            """),
        example(
            "soldiers told by one and civilians by another were both freed",
            """
            RUS>UKR=military:270
            RUS>UKR=civilians:120
            """,
            """
            1 best RUS>UKR civilians 120, 1 voices, []
            1 best RUS>UKR military 270, 1 voices, []
            """),
        example(
            "but not where somebody's number of all is too small for it",
            """
            RUS>UKR=military:270
            RUS>UKR=people:270
            RUS>UKR=civilians:120
            """,
            """
            1 best RUS>UKR military 270, 2 voices, []
            2 rival RUS>UKR civilians 120, 1 voices, []
            """),
        example(
            "some of the people are a detail, never an addition",
            """
            RUS>UKR=people:390
            RUS>UKR=people:390
            RUS>UKR=civilians:30
            """,
            """
            1 best RUS>UKR people 390, 2 voices, []
            2 detail RUS>UKR civilians 30, 1 voices, []
            """),
        example(
            "a two-way total bears out the numbers that make it",
            """
            RUS>UKR=military:157 UKR>RUS=military:157
            RUS>UKR=military:150
            RUS>UKR=military:150
            total=314
            total=314
            """,
            """
            1 best UKR>RUS military 157, 1 voices, []
            1 best RUS>UKR military 157, 1 voices, []
            2 rival RUS>UKR military 150, 2 voices, []
            """),
        example(
            "who held them is told by one only",
            """
            ?>UKR=military:50
            RUS>UKR=military:50
            """,
            """
            1 best RUS>UKR military 50, 2 voices, []
            """),
        example(
            "of several holders, the number from nobody in particular is of the same people",
            """
            RUS>UKR=military:50 BLR>UKR=military:2
            ?>UKR=people:52
            ?>UKR=people:60
            """,
            """
            1 best BLR>UKR military 2, 1 voices, []
            1 best RUS>UKR military 50, 1 voices, []
            2 rival ?>UKR people 60, 1 voices, []
            """),
        example(
            "a number that was announced is none of those who came",
            """
            planned RUS>UKR=military:200
            planned RUS>UKR=military:200
            planned RUS>UKR=military:200
            RUS>UKR=military:185
            RUS>UKR=military:185
            """,
            """
            1 best RUS>UKR military 185, 2 voices, []
            2 announced RUS>UKR military 200, 3 voices, []
            """),
        example(
            "a number that was announced and came needs no telling",
            """
            planned RUS>UKR=people:about 200
            RUS>UKR=military:195
            """,
            """
            1 best RUS>UKR military 195, 1 voices, []
            """),
        example(
            "one side handed over, the other called it off",
            """
            RUS>UKR=hostages:6 and cancelled UKR>RUS=detainees:602
            """,
            """
            1 best RUS>UKR hostages 6, 1 voices, []
            1 announced UKR>RUS detainees 602, 1 voices, []
            """),
        example(
            "of what is still to come, the best told number is best",
            """
            planned RUS>UKR=military:200
            planned RUS>UKR=military:200
            planned RUS>UKR=military:180
            """,
            """
            1 best RUS>UKR military 200, 2 voices, []
            2 rival RUS>UKR military 180, 1 voices, []
            """),
        example(
            "two handovers of one day that one text tells of add up, and their sum bears them out",
            """
            RUS>UKR=military:200 and RUS>UKR=military:5 and RUS>UKR=military:10
            RUS>UKR=people:215
            """,
            """
            1 best RUS>UKR military 10, 1 voices, []
            1 best RUS>UKR military 200, 1 voices, []
            1 best RUS>UKR military 5, 1 voices, []
            """),
        example(
            "a captor's part of the whole is never added to it",
            """
            RUS>UKR=military:130 or WAGNER>UKR=military:100
            ?>UKR=military:130
            """,
            """
            1 best RUS>UKR military 130, 2 voices, []
            2 detail WAGNER>UKR military 100, 1 voices, []
            """),
        example(
            "civilians told by more voices are still some of those who came in all",
            """
            RUS>UKR=civilians:30
            RUS>UKR=civilians:30
            RUS>UKR=people:390
            """,
            """
            1 best RUS>UKR people 390, 1 voices, []
            2 detail RUS>UKR civilians 30, 2 voices, []
            """),
        example(
            "a stray number is not added where a two-way total leaves no room for it",
            """
            RUS>UKR=military:157 UKR>RUS=military:157 total=314
            RUS>UKR=military:157 UKR>RUS=military:157 total=314
            RUS>UKR=civilians:12
            """,
            """
            1 best UKR>RUS military 157, 2 voices, []
            1 best RUS>UKR military 157, 2 voices, []
            2 rival RUS>UKR civilians 12, 1 voices, []
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void isShown(String name, String told, String shown) {
    assertThat(String.join("\n", rows(fold(told))) + "\n").as(name).isEqualTo(shown);
  }

  private static Arguments example(String name, String told, String shown) {
    return Arguments.of(name, told, shown);
  }

  private static Exchange fold(String told) {
    List<Posting> postings = new ArrayList<>();
    for (String line : told.lines().toList()) {
      List<Report> reports =
          Stream.of(line.split(" and ", -1)).map(DisagreementsTest::report).toList();
      postings.addAll(Postings.of(imprint("voice-" + postings.size()), reports));
    }
    return new Fold(9, 9).of(postings.getFirst().exchange(), Balance.of(postings), postings);
  }

  private static Report report(String line) {
    String[] parts = line.split(" \\| ", 2);
    String[] cited = parts.length > 1 ? new String[] {parts[1].strip()} : new String[0];
    ReportBuilder report = on("2025-07-04").between("RUS", "UKR");
    String rows = parts[0].strip();
    for (Status status : Status.values()) {
      if (rows.startsWith(status.word() + " ")) {
        report.status(status);
        rows = rows.substring(status.word().length() + 1);
      }
    }
    // A row may hold "at_least 200", so rows part at the blank before the next way.
    for (String said : rows.split("(?<! or) (?=(?:or )?[A-Z?]+>|total=)", -1)) {
      if (said.startsWith("total=")) {
        report.total(Integer.parseInt(said.substring("total=".length())));
      } else if (said.startsWith("or ")) {
        report.elsewhere(said.substring("or ".length()), cited);
      } else {
        report.says(said, cited);
      }
    }
    return report.build();
  }

  private static List<String> rows(Exchange exchange) {
    return exchange.transfers().stream()
        .map(
            row ->
                "%d %s %s>%s %s %s%s, %d voices, %s"
                    .formatted(
                        row.account(),
                        row.standing().word(),
                        row.from().map(Object::toString).orElse("?"),
                        row.to(),
                        row.people().word(),
                        row.bound()
                            .filter(b -> !b.word().equals("exact"))
                            .map(b -> b.word() + " ")
                            .orElse(""),
                        row.count().map(Object::toString).orElse("null"),
                        row.voices(),
                        row.saidBy()))
        .toList();
  }
}

package dev.handover.ledger;

import static dev.handover.ledger.Library.key;
import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static dev.handover.ledger.posting.ReportBuilder.undated;

import dev.handover.ledger.Order.Sequencer;
import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.model.Attribute;
import dev.handover.model.Precision;
import dev.handover.model.Report;
import dev.handover.model.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Newspapers that print, correct and withdraw articles at random: few days, few parties, small
 * numbers, so that much of it meets, contradicts and repeats.
 */
final class Press {
  static final LocalDate FIRST = LocalDate.parse("2025-06-28");
  static final int DAYS = 4;
  static final List<String> MEDIATORS = List.of("ARE", "TUR");
  static final List<String> PLACES = List.of("Ankara", "Chernihiv region");
  static final List<String> SOURCES = List.of("Kyiv", "Moscow");
  static final List<String> PEOPLE = List.of("military", "civilians", "people", "remains");

  /** Many of them hold others of them. */
  private static final List<List<String>> SIDES =
      List.of(
          List.of("RUS", "UKR"),
          List.of("RUS", "UKR"),
          List.of("BLR", "RUS", "UKR"),
          List.of("RUS", "UKR", "USA"),
          List.of("RUS", "USA"),
          List.of("BLR", "DEU", "RUS", "USA"),
          List.of("HAMAS", "ISR"));

  private static final List<List<String>> PAIRS =
      SIDES.stream().filter(sides -> sides.size() == 2).toList();

  private final Ledger ledger;
  private final Random random;
  private final String town;
  private final int papers;
  private final List<List<String>> stories;
  private int changes;

  private Press(Ledger ledger, Random random, String town, int papers, List<List<String>> stories) {
    this.ledger = ledger;
    this.random = random;
    this.town = town;
    this.papers = papers;
    this.stories = stories;
  }

  /**
   * @param papers each has one article at a time
   */
  Press(Ledger ledger, Random random, int papers) {
    this(ledger, random, "here", papers, SIDES);
  }

  /** Papers that tell of exchanges of two parties only, none of which holds those of another. */
  static Press ofPairs(Ledger ledger, Random random, String town, int papers) {
    return new Press(ledger, random, town, papers, PAIRS);
  }

  /** Every paper prints its first article. */
  Press opened() {
    IntStream.range(0, papers).forEach(paper -> print(name(paper)));
    return this;
  }

  /** Some paper prints another article in place of its own, or withdraws it. */
  void change() {
    String paper = name(random.nextInt(papers));
    if (random.nextInt(4) == 0) {
      ledger.remove(key(paper), new Sequencer(sequencer()), Optional.empty());
    } else {
      print(paper);
    }
  }

  private void print(String paper) {
    String sequencer = sequencer();
    Report[] reports =
        IntStream.rangeClosed(0, random.nextInt(3)).mapToObj(_ -> report()).toArray(Report[]::new);
    ledger.post(version(paper, sequencer), reading(paper + " " + sequencer, reports));
  }

  private Report report() {
    List<String> sides = any(stories);
    ReportBuilder report =
        date()
            .between(sides.toArray(String[]::new))
            .status(any(List.of(Status.COMPLETED, Status.COMPLETED, any(Status.values()))));
    for (int rows = random.nextInt(3); rows > 0; rows--) {
      String to = any(sides);
      String from = sides.get((sides.indexOf(to) + 1) % sides.size());
      String claim = (maybe() ? from : "?") + ">" + to + "=" + any(PEOPLE) + ":" + number();
      if (maybe()) {
        report.says(claim, any(SOURCES));
      } else {
        report.elsewhere(claim);
      }
    }
    if (maybe()) {
      report.through(any(MEDIATORS));
    }
    if (maybe()) {
      report.in(any(PLACES));
    }
    if (maybe()) {
      report.of(any(Attribute.values()));
    }
    return report.build();
  }

  private ReportBuilder date() {
    LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
    return switch (random.nextInt(10)) {
      case 0 -> undated();
      case 1 -> during(day.toString(), day.plusDays(2).toString(), Precision.SPAN);
      case 2 -> during("2025-07-01", "2025-07-31", Precision.VAGUE);
      default -> on(day.toString());
    };
  }

  private String number() {
    return switch (random.nextInt(6)) {
      case 0 -> "?";
      case 1 -> "at_least 2";
      default -> Integer.toString(1 + random.nextInt(4));
    };
  }

  private String sequencer() {
    changes++;
    return "%06X".formatted(changes);
  }

  private String name(int paper) {
    return town + "-" + paper;
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  @SafeVarargs
  private <T> T any(T... values) {
    return values[random.nextInt(values.length)];
  }
}

package dev.handover.ledger;

import static dev.handover.ledger.Library.reading;
import static dev.handover.ledger.Library.version;
import static dev.handover.ledger.posting.ReportBuilder.during;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.ledger.total.GroupedTotal;
import dev.handover.ledger.total.Grouping;
import dev.handover.model.Precision;
import dev.handover.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.BeforeTry;

/**
 * It is made up first what took place, and then told as papers tell it: by several, by one with
 * another number, in part, less exactly, a second time with the next day, before it was to come.
 * The totals are those of what took place.
 */
class TruthfulTotalsTest {
  private static final LocalDate FIRST = LocalDate.parse("2023-11-03");
  private static final int APART = 24;

  private Ledger ledger = new Ledger(LocalTable.client(), LocalTable.create());
  private final List<Handover> truth = new ArrayList<>();
  private int papers;

  /** What took place, or perhaps did: low and best are of it only where it surely did. */
  record Handover(
      LocalDate day,
      String to,
      String from,
      String people,
      String mediator,
      int low,
      int best,
      int high,
      int exchanges,
      int withoutFigure) {

    List<String> names(Grouping by) {
      return switch (by) {
        case YEAR -> List.of(day.toString().substring(0, 4));
        case MONTH -> List.of(day.toString().substring(0, 7));
        case PARTY -> List.of(to, from);
        case PEOPLE -> List.of(people);
        case MEDIATOR -> List.of(mediator);
      };
    }

    String way() {
      return to + "<" + from + (people.equals("remains") ? " bodies" : "");
    }
  }

  @BeforeTry
  void nothingTookPlace() {
    ledger = new Ledger(LocalTable.client(), LocalTable.create());
    truth.clear();
  }

  @Property(tries = 8, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void totalsByWhateverGroupsAreThoseOfWhatTookPlace(@ForAll Random random) throws Exception {
    LocalDate day = FIRST;
    for (int handovers = 0; handovers < 4; handovers++) {
      day = day.plusDays(APART + random.nextInt(30));
      takesPlace(day, random);
    }

    for (List<Grouping> by : groupings()) {
      assertThat(totals(by)).as("by %s", by).isEqualTo(expected(by));
    }
  }

  private void takesPlace(LocalDate day, Random random) {
    boolean home = random.nextBoolean();
    String to = home ? "UKR" : "RUS";
    String from = home ? "RUS" : "UKR";
    String people = any(random, "military", "people", "remains");
    String mediator = any(random, "ARE", "TUR", "-");
    int count = 50 + random.nextInt(50);
    int low = count;
    int high = count;
    String way = from + ">" + to + "=" + people + ":";
    boolean figure = random.nextInt(5) > 0;
    for (int paper = 0; paper < 3; paper++) {
      print(mediated(on(day.toString()).says(way + (figure ? count : "?")), mediator));
    }
    if (figure && random.nextBoolean()) {
      int rival = count + any(random, -7, 7);
      print(on(day.toString()).says(way + rival));
      low = Math.min(low, rival);
      high = Math.max(high, rival);
    }
    if (figure && random.nextBoolean()) {
      print(on(day.toString()).says(way + "at_least " + (count - 9)));
    }
    if (people.equals("people") && figure && random.nextBoolean()) {
      print(on(day.toString()).says(from + ">" + to + "=civilians:" + count / 3));
    }
    if (random.nextBoolean()) {
      print(on(day.toString()).between("BLR", "RUS", "UKR").says(way + (figure ? count : "?")));
    }
    if (random.nextBoolean()) {
      String end = day.plusDays(2).toString();
      print(during(day.toString(), end, Precision.SPAN).says(way + 2 * count));
    }
    if (random.nextBoolean()) {
      LocalDate first = day.withDayOfMonth(1);
      LocalDate last = first.plusMonths(1).minusDays(1);
      print(during(first.toString(), last.toString(), Precision.VAGUE).says(way + 3 * count));
    }
    if (random.nextBoolean()) {
      Status status = any(random, Status.PLANNED, Status.CANCELLED);
      print(on(day.plusDays(7).toString()).status(status).says(way + count));
    }
    truth.add(
        new Handover(
            day,
            to,
            from,
            people,
            mediator,
            figure ? low : 0,
            figure ? count : 0,
            figure ? high : 0,
            1,
            figure ? 0 : 1));
    if (figure && random.nextBoolean()) {
      LocalDate next = day.plusDays(1);
      print(on(next.toString()).says(way + count));
      truth.add(new Handover(next, to, from, people, "-", 0, 0, count, 0, 0));
    }
  }

  private static ReportBuilder mediated(ReportBuilder report, String mediator) {
    return mediator.equals("-") ? report : report.through(mediator);
  }

  private void print(ReportBuilder report) {
    papers++;
    ledger.post(version("paper-" + papers, "01"), reading("Paper " + papers, report.build()));
  }

  private Map<String, List<Long>> totals(List<Grouping> by) throws OutOfReachException {
    Map<String, List<Long>> found = new TreeMap<>();
    for (GroupedTotal each : new ExchangeTotals(ledger, 500, 1000).of(ExchangeFilter.ALL, by)) {
      String group =
          String.join(" ", each.group().values().stream().map(name -> name.orElse("-")).toList());
      String way =
          each.total().to()
              + "<"
              + each.total().from().orElseThrow()
              + (each.total().remains() ? " bodies" : "");
      found.put(
          group + " " + way,
          List.of(
              each.total().low(),
              each.total().best(),
              each.total().high(),
              (long) each.total().exchanges(),
              (long) each.total().withoutFigure()));
    }
    return found;
  }

  private Map<String, List<Long>> expected(List<Grouping> by) {
    Map<String, List<Long>> sums = new TreeMap<>();
    for (Handover each : truth) {
      for (String group : groups(each, by)) {
        List<Long> own =
            Stream.of(each.low(), each.best(), each.high(), each.exchanges(), each.withoutFigure())
                .map(Integer::longValue)
                .toList();
        sums.merge(group + " " + each.way(), own, TruthfulTotalsTest::plus);
      }
    }
    return sums;
  }

  private static List<String> groups(Handover each, List<Grouping> by) {
    return switch (by.size()) {
      case 0 -> List.of("");
      case 1 -> each.names(by.getFirst());
      default ->
          each.names(by.getFirst()).stream()
              .flatMap(one -> each.names(by.getLast()).stream().map(two -> one + " " + two))
              .toList();
    };
  }

  private static List<Long> plus(List<Long> one, List<Long> other) {
    List<Long> sum = new ArrayList<>();
    for (int n = 0; n < one.size(); n++) {
      sum.add(one.get(n) + other.get(n));
    }
    return sum;
  }

  private static List<List<Grouping>> groupings() {
    List<List<Grouping>> all = new ArrayList<>();
    all.add(List.of());
    for (Grouping one : Grouping.values()) {
      all.add(List.of(one));
      Stream.of(Grouping.values())
          .filter(other -> other != one)
          .forEach(other -> all.add(List.of(one, other)));
    }
    return all;
  }

  @SafeVarargs
  private static <T> T any(Random random, T... values) {
    return values[random.nextInt(values.length)];
  }
}

package dev.handover.bench.query;

import dev.handover.model.Attribute;
import dev.handover.model.Bound;
import dev.handover.model.DateSpan;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.People;
import dev.handover.model.Report;
import dev.handover.model.ReportEvidence;
import dev.handover.model.Status;
import dev.handover.model.Total;
import dev.handover.model.Transfer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * An exchange of the chronicle and what texts say of it. A text in ten, where there are several,
 * gives another figure, and now and then one says that nothing came of it.
 *
 * @param number from which all else follows
 * @param sides two
 * @param texts how many tell of it
 */
record Occasion(int number, DateSpan date, List<Party> sides, boolean ofRemains, int texts) {
  private static final List<String> SOURCES =
      List.of("Volodymyr Zelensky", "the Russian Defense Ministry", "the ICRC");
  private static final List<String> PLACES =
      List.of("Chernihiv region", "Istanbul", "Gomel region", "Abu Dhabi");

  Occasion {
    sides = List.copyOf(sides);
  }

  /**
   * What one of them says.
   *
   * @param text from 0
   */
  Report told(int text) {
    String source = SOURCES.get(text % SOURCES.size());
    boolean calledOff = text == 1 && draw("called off", 50) == 0;
    int count = 20 + draw("count", 280) + (text % 2 == 1 && draw("rival", 10) == 0 ? 7 : 0);
    List<Transfer> rows = ofRemains ? bodies(count, source) : living(count, source);
    List<String> mediators = draw("mediator", 6) == 0 ? List.of("ARE", "TUR") : List.of();
    String place = PLACES.get(draw("place", PLACES.size()));
    return new Report(
        Optional.of(date),
        calledOff ? Status.CANCELLED : Status.COMPLETED,
        sides,
        rows,
        text == 0 && !ofRemains ? Optional.of(new Total(2 * count, Bound.EXACT)) : Optional.empty(),
        draw("wounded", 4) == 0 ? List.of(Attribute.WOUNDED) : List.of(),
        mediators,
        List.of(place),
        Optional.empty(),
        List.of(source),
        Map.of(source, sides.get(text % 2)),
        Optional.empty(),
        evidence(source, place, mediators));
  }

  private List<Transfer> living(int count, String source) {
    return List.of(
        row(1, 0, People.MILITARY, count, source), row(0, 1, People.MILITARY, count, source));
  }

  private List<Transfer> bodies(int count, String source) {
    return List.of(row(1, 0, People.REMAINS, 4 * count, source));
  }

  private Transfer row(int to, int from, People people, int count, String source) {
    return new Transfer(
        sides.get(to),
        Optional.of(sides.get(from)),
        people,
        Optional.of(count),
        Optional.of(Bound.EXACT),
        List.of(source),
        1,
        quote(count + " came back from captivity on that day, " + source + " said"));
  }

  private ReportEvidence evidence(String source, String place, List<String> mediators) {
    Evidence there = quote("near the border crossing in " + place);
    return new ReportEvidence(
        Optional.of(quote("on " + date.start())),
        Optional.of(quote("The two sides exchanged prisoners, both of them confirmed")),
        Map.of(),
        Optional.empty(),
        Map.of(),
        mediators.isEmpty() ? Map.of() : Map.of("ARE", quote("with the help of the Emirates")),
        Map.of(place, there),
        Optional.empty(),
        Map.of(source, quote(source + " said")),
        Optional.empty());
  }

  private static Evidence quote(String words) {
    return new Evidence(words, 0, words.codePointCount(0, words.length()));
  }

  // Each trait has its own chance, the same at each run.
  private int draw(String trait, int bound) {
    return new SplittableRandom(31L * number + trait.hashCode()).nextInt(bound);
  }
}

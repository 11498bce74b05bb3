package dev.handover.ledger.posting;

import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which exchange it is: a function of what one report says, so that the order of articles cannot
 * matter. All of it is in the id, and so never changes while the id stands.
 *
 * @param id {@code RUS-UKR-2025-07-04}, a span {@code RUS-UKR-2025-05-23..2025-05-25}, a vague
 *     month {@code RUS-UKR-2025-08~}, any other vague time {@code RUS-UKR-2025-08-11..2025-08-17~}
 * @param parties sorted
 */
public record Identity(String id, Optional<DateSpan> date, List<Party> parties) {
  private static final String REMAINS = "-remains";
  private static final Pattern NUMBER = Pattern.compile("-\\d+(" + REMAINS + ")?");

  public Identity {
    parties = List.copyOf(parties);
  }

  /** An exchange with a date. */
  static Identity dated(List<Party> parties, DateSpan date, boolean remains) {
    DateSpan settled = settled(date);
    return new Identity(
        sides(parties) + "-" + when(settled) + suffix(remains), Optional.of(settled), parties);
  }

  /**
   * An exchange without a date, which only its own voice can tell of.
   *
   * @param nth from 1: of the voice's undated exchanges between these parties
   */
  static Identity undated(List<Party> parties, String voice, int nth, boolean remains) {
    String number = nth == 1 ? "" : "-" + nth;
    return new Identity(
        sides(parties) + "-undated-" + voice + number + suffix(remains), Optional.empty(), parties);
  }

  /**
   * The exchange of an id, if it is this one or another undated one that its voice tells of: of a
   * single posting nobody can say which of them it is, but by its id.
   */
  public Optional<Identity> numbered(String other) {
    if (other.equals(id)) {
      return Optional.of(this);
    }
    String remains = suffix(isOfRemains());
    String first = id.substring(0, id.length() - remains.length());
    boolean isNumbered =
        date.isEmpty()
            && other.startsWith(first)
            && NUMBER.matcher(other.substring(first.length())).matches()
            && other.endsWith(REMAINS) == isOfRemains();
    return isNumbered ? Optional.of(new Identity(other, date, parties)) : Optional.empty();
  }

  /** Whether bodies are handed over. */
  public boolean isOfRemains() {
    return id.endsWith(REMAINS);
  }

  /** What it shares with all other exchanges of the same parties and of people as these. */
  public String sides() {
    return sides(parties) + suffix(isOfRemains());
  }

  private static String sides(List<Party> parties) {
    return parties.stream().map(Party::idPart).collect(Collectors.joining("-"));
  }

  private static String suffix(boolean remains) {
    return remains ? REMAINS : "";
  }

  // A span of one day is that day: one id must not stand for two precisions.
  private static DateSpan settled(DateSpan date) {
    boolean oneDay = date.precision() == Precision.SPAN && date.start().equals(date.end());
    return oneDay ? DateSpan.day(date.start()) : date;
  }

  private static String when(DateSpan date) {
    return switch (date.precision()) {
      case DAY -> date.start().toString();
      case SPAN -> date.start() + ".." + date.end();
      case VAGUE -> vague(date) + "~";
    };
  }

  private static String vague(DateSpan date) {
    boolean wholeMonth =
        date.start().getDayOfMonth() == 1
            && date.end().equals(date.start().with(TemporalAdjusters.lastDayOfMonth()));
    if (wholeMonth) {
      return date.start().toString().substring(0, "2025-08".length());
    }
    return date.start().equals(date.end())
        ? date.start().toString()
        : date.start() + ".." + date.end();
  }
}

package dev.handover.ledger.posting;

import dev.handover.model.Report;
import dev.handover.model.Status;
import dev.handover.model.Total;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What is counted by voices, as the names under which the ledger keeps the numbers: claims ({@code
 * RUS>UKR=military:270}) and, counted like them, {@code status=completed}, {@code total=314} and
 * {@code ordinal=65}. Each holds an equals sign; no other attribute of an exchange does.
 */
public final class Claims {
  private static final String STATUS = "status=";
  private static final String TOTAL = "total=";
  private static final String ORDINAL = "ordinal=";

  private Claims() {}

  /**
   * All that the reports of one posting say, each once.
   *
   * @param published when they said it: who knows before the day that an exchange is off does not
   *     contradict those who saw it held
   */
  static NavigableSet<String> of(List<Report> reports, Optional<LocalDate> published) {
    NavigableSet<String> claims = new TreeSet<>();
    Breakdowns.of(reports).map(Claim::text).forEach(claims::add);
    for (Report report : reports) {
      claims.add(of(Outcome.of(report, published)));
      report.total().ifPresent(total -> claims.add(of(report.status(), total)));
      report.ordinal().ifPresent(ordinal -> claims.add(ofOrdinal(ordinal)));
    }
    return Collections.unmodifiableNavigableSet(claims);
  }

  /** The claim that it came out so. */
  public static String of(Outcome outcome) {
    return STATUS + outcome.word();
  }

  /** The claim that both directions together were, or were to be, so many. */
  public static String of(Status told, Total total) {
    return Claim.prefix(told) + TOTAL + new Amount(total.count(), total.bound()).text();
  }

  /** The claim that it was the so-manieth exchange. */
  public static String ofOrdinal(int ordinal) {
    return ORDINAL + ordinal;
  }

  /** Whether an attribute's name is that of a counted claim. */
  public static boolean isClaim(String name) {
    return name.indexOf('=') >= 0;
  }

  /** Whether it is about figures of a direction, as opposed to status, total and ordinal. */
  public static boolean isFigures(String name) {
    return name.indexOf('>') >= 0;
  }

  static Map<Claim, Integer> figures(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(count -> isFigures(count.getKey()))
        .collect(Collectors.toMap(count -> Claim.parse(count.getKey()), Map.Entry::getValue));
  }

  static Map<Outcome, Integer> outcomes(Map<String, Integer> counts) {
    return read(counts, STATUS).entrySet().stream()
        .collect(Collectors.toMap(count -> Outcome.parse(count.getKey()), Map.Entry::getValue));
  }

  static Map<Total, Integer> totals(Status told, Map<String, Integer> counts) {
    return read(counts, Claim.prefix(told) + TOTAL).entrySet().stream()
        .collect(Collectors.toMap(count -> total(count.getKey()), Map.Entry::getValue));
  }

  static Map<Integer, Integer> ordinals(Map<String, Integer> counts) {
    return read(counts, ORDINAL).entrySet().stream()
        .collect(Collectors.toMap(count -> Integer.parseInt(count.getKey()), Map.Entry::getValue));
  }

  private static Map<String, Integer> read(Map<String, Integer> counts, String prefix) {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().startsWith(prefix))
        .collect(
            Collectors.toMap(
                count -> count.getKey().substring(prefix.length()), Map.Entry::getValue));
  }

  private static Total total(String text) {
    Amount amount = Amount.parse(text);
    return new Total(amount.count(), amount.bound());
  }
}

package dev.handover.ledger.posting;

import dev.handover.model.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The whole breakdown of one direction in one account.
 *
 * @param told of an exchange that was held, is to come or was called off: only of the first it
 *     tells what happened
 * @param aside whether its text tells of these people from another holder first, and so counts them
 *     twice if both are added
 * @param figures they add up; sorted, so that the order of telling does not matter
 */
public record Claim(Status told, boolean aside, Direction direction, List<Figure> figures) {
  private static final String ASIDE = "aside";
  private static final Pattern TEXT = Pattern.compile("((?:[a-z]+ )*)([^=]+)=(.+)");

  public Claim {
    figures = Figure.sorted(figures);
  }

  /**
   * Reads what {@link #text} wrote. The words before the direction are in lower case, and codes of
   * parties never are.
   */
  static Claim parse(String text) {
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("No claim is written \"" + text + "\"");
    }
    Set<String> words = Set.copyOf(List.of(matcher.group(1).split(" ", -1)));
    List<Figure> figures =
        Arrays.stream(matcher.group(3).split(",", -1)).map(Figure::parse).toList();
    Status told =
        Arrays.stream(Status.values())
            .filter(status -> words.contains(status.word()))
            .findFirst()
            .orElse(Status.COMPLETED);
    return new Claim(told, words.contains(ASIDE), Direction.parse(matcher.group(2)), figures);
  }

  /**
   * {@code RUS>UKR=civilians:120,military:270}; {@code planned RUS>UKR=military:200} of an exchange
   * to come, {@code aside WAGNER>UKR=military:100} of some whom the text counts elsewhere.
   */
  public String text() {
    return prefix(told)
        + (aside ? ASIDE + " " : "")
        + direction.text()
        + "="
        + figures.stream().map(Figure::text).collect(Collectors.joining(","));
  }

  /** What stands before a claim on an exchange of that status. */
  static String prefix(Status told) {
    return told == Status.COMPLETED ? "" : told.word() + " ";
  }

  /** Whether any number is said. */
  public boolean counted() {
    return figures.stream().anyMatch(figure -> figure.count().isPresent());
  }
}

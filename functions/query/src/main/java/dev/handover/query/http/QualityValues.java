package dev.handover.query.http;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a client would like, and how much: the value of {@code Accept} or {@code Accept-Encoding}
 * (RFC 9110, 12.4.2). A member that is malformed asks for nothing.
 */
public record QualityValues(List<Member> members) {
  private static final Pattern WEIGHT =
      Pattern.compile("(?i)\\s*q\\s*=\\s*(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)\\s*");

  private static final Pattern ANY_WEIGHT = Pattern.compile("(?i)\\s*q\\s*=.*");

  /**
   * One thing that would be liked.
   *
   * @param range in lower case, without parameters: {@code text/csv}, <code>*&#47;*</code>
   * @param quality from 0, not at all, to 1
   */
  public record Member(String range, double quality) {}

  public QualityValues {
    members = List.copyOf(members);
  }

  /** Reads a header's value. */
  public static QualityValues parse(String value) {
    return new QualityValues(
        Arrays.stream(value.split(","))
            .filter(part -> !part.isBlank())
            .map(QualityValues::member)
            .toList());
  }

  /** The quality of the first of some ranges, the most specific first, that is named; else 0. */
  public double of(String... ranges) {
    for (String range : ranges) {
      for (Member member : members) {
        if (member.range().equals(range)) {
          return member.quality();
        }
      }
    }
    return 0;
  }

  private static Member member(String part) {
    String[] parameters = part.split(";", -1);
    double quality = 1;
    for (int n = 1; n < parameters.length; n++) {
      Matcher weight = WEIGHT.matcher(parameters[n]);
      if (weight.matches()) {
        quality = Double.parseDouble(weight.group(1));
      } else if (ANY_WEIGHT.matcher(parameters[n]).matches()) {
        quality = 0;
      }
    }
    return new Member(parameters[0].strip().toLowerCase(Locale.ROOT), quality);
  }
}

package dev.handover.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.article.ArticleLimits;
import dev.handover.ingest.IngestLimits;
import dev.handover.ledger.Limits;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimitsPageTest {
  private static final Path PAGE = Path.of("..", "..", "..", "docs", "limits.md");

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `\\w+` \\| [^|]+ \\|");

  @ParameterizedTest
  @ValueSource(classes = {ArticleLimits.class, IngestLimits.class, Limits.class})
  void thePageGivesEachLimitWithItsValue(Class<?> limits) throws IOException {
    String page = Files.readString(PAGE);
    int start = page.indexOf("## `" + limits.getName() + "`");
    int end = page.indexOf("\n## ", start + 1);
    List<String> rows =
        ROW.matcher(page.substring(start, end < 0 ? page.length() : end))
            .results()
            .map(MatchResult::group)
            .toList();

    assertThat(rows)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(limits.getFields()).map(LimitsPageTest::row).toList());
  }

  private static String row(Field field) {
    return "| `%s` | %s |".formatted(field.getName(), value(field));
  }

  private static String value(Field field) {
    try {
      return switch (field.get(null)) {
        case Integer count -> String.format(Locale.ROOT, "%,d", count);
        case Duration time when time.toDays() > 0 -> time.toDays() + " days";
        case Duration time -> time.toSeconds() + " s";
        default -> throw new AssertionError("Say here how to write a " + field.getType());
      };
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }
}

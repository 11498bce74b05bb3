package dev.handover.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreboardTest {
  private static final List<CorpusArticle> ARTICLES = Corpus.articles("russia-ukraine");

  @Test
  void anArticleOfTheSeenPartIsShownWithItsErrors() {
    String name = first(Part.SEEN);

    assertThat(printed("--article=" + name, "--unseen=false"))
        .containsPattern("(?m)^(missed|paired|spurious) ");
  }

  @Test
  void anArticleOfTheUnseenPartIsShownOnlyOnDemand() {
    String name = first(Part.UNSEEN);

    assertThatThrownBy(() -> printed("--article=" + name))
        .isInstanceOf(UsageException.class)
        .hasMessage(
            name
                + " is of the unseen third, which is not read while rules are written;"
                + " --unseen=true shows it all the same.");
    assertThat(printed("--article=" + name, "--unseen=true")).isNotEmpty();
  }

  @Test
  void anArticleThatTheCorpusLacksIsNamedInTheComplaint() {
    assertThatThrownBy(() -> printed("--article=000-none"))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("The corpus has no article \"000-none\"");
  }

  @Test
  void anUnknownOptionIsRefused() {
    assertThatThrownBy(() -> printed("--articel=1"))
        .isInstanceOf(UsageException.class)
        .hasMessageStartingWith("There is no option --articel=1");
  }

  @Test
  void aTableHasBothPartsSideBySide() {
    assertThat(
            ScoreTable.of(
                "other en", new EnumMap<>(Map.of(Part.SEEN, Score.NONE, Part.UNSEEN, Score.NONE))))
        .containsPattern(" other en, seen +other en, unseen\n")
        .contains(
            "\nexchange    1.000  1.000  1.000     0     0     1.000  1.000  1.000     0     0\n")
        .endsWith("directions and counts) 0/0\n");
  }

  private static String first(Part part) {
    return ARTICLES.stream()
        .filter(article -> article.part() == part)
        .filter(article -> article.gold().exchanges().size() > 3)
        .findFirst()
        .orElseThrow()
        .name();
  }

  private static String printed(String... words) {
    var bytes = new ByteArrayOutputStream();
    new Scoreboard(new PrintStream(bytes, true, UTF_8)).run(Request.of(List.of(words)));
    return bytes.toString(UTF_8);
  }
}

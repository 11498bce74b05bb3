package dev.handover.bench;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Prints how much of the corpus extraction reads rightly, or what it has wrong in one article.
 *
 * <p>Takes {@code --article=NAME} and {@code --unseen=true}, both optional.
 */
public final class Scoreboard {
  private static final int USAGE = 2;

  private final Results results = new Results();
  private final PrintStream out;

  Scoreboard(PrintStream out) {
    this.out = out;
  }

  /** Exits with 0 when the scores are printed, 2 for a bad call. */
  public static void main(String[] words) {
    // Names are in all the world's scripts, whatever the terminal's locale.
    var out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    try {
      new Scoreboard(out).run(Request.of(List.of(words)));
    } catch (UsageException e) {
      System.err.println(e.getMessage());
      System.exit(USAGE);
    }
  }

  /**
   * Prints what is asked for.
   *
   * @throws UsageException for an article that is not in the corpus or may not be shown
   */
  void run(Request request) {
    request.article().ifPresentOrElse(name -> show(name, request.unseen()), this::score);
  }

  private void score() {
    for (String folder : Corpus.FOLDERS) {
      results
          .byLanguage(Corpus.articles(folder))
          .forEach(
              (language, scores) -> out.println(ScoreTable.of(folder + " " + language, scores)));
    }
  }

  private void show(String name, boolean unseen) {
    List<CorpusArticle> articles =
        Corpus.FOLDERS.stream()
            .flatMap(folder -> Corpus.articles(folder).stream())
            .filter(article -> article.name().equals(name))
            .toList();
    if (articles.isEmpty()) {
      throw new UsageException(
          "The corpus has no article \"" + name + "\"; name one as 012-its-slug, without ending.");
    }
    for (CorpusArticle article : articles) {
      if (article.part() == Part.UNSEEN && !unseen) {
        throw new UsageException(
            name
                + " is of the unseen third, which is not read while rules are written;"
                + " --unseen=true shows it all the same.");
      }
      results.differences(article).forEach(out::println);
    }
  }
}

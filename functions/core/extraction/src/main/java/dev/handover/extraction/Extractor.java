package dev.handover.extraction;

import dev.handover.extraction.article.Article;
import dev.handover.extraction.article.ArticleReader;
import dev.handover.extraction.article.UnreadableException;
import dev.handover.extraction.date.DateStage;
import dev.handover.extraction.mention.Mentions;
import dev.handover.extraction.pattern.Patterns;
import dev.handover.extraction.report.Reporter;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.table.Tables;
import dev.handover.extraction.text.Document;
import dev.handover.model.Extraction;
import dev.handover.model.Reading;

/**
 * Reads articles into exchange reports; the one public door of this module.
 *
 * <pre>{@code
 * Extractor extractor = new Extractor();
 * Extraction extraction = extractor.extract(bytes);
 * }</pre>
 *
 * <p>Deterministic, without network, and safe for use by many threads. Making one loads the rules
 * and lexicons; keep it.
 */
public final class Extractor {
  /** Raised whenever the same bytes may give another report; a test tells when. */
  public static final int VERSION = 12;

  private final DateStage dates = new DateStage();
  private final ArticleReader reader = new ArticleReader(dates);
  private final Mentions mentions = new Mentions(dates);
  private final Patterns patterns = new Patterns();
  private final Tables tables = new Tables();

  /** Reads the content of one article; never throws for what the content holds. */
  public Extraction extract(byte[] content) {
    try {
      Article article = reader.read(content);
      Reporter reporter = new Reporter(lattice(article), article.published());
      return new Reading(
          article.published(),
          article.language(),
          article.title(),
          article.text(),
          reporter.reports(),
          reporter.tallies());
    } catch (UnreadableException e) {
      return e.rejection();
    }
  }

  /**
   * Which rule or list found what in an article, and what became of each act, as an indented text.
   */
  public String explain(byte[] content) {
    try {
      Article article = reader.read(content);
      Lattice lattice = lattice(article);
      return Explanation.of(lattice, new Reporter(lattice, article.published()).verdicts());
    } catch (UnreadableException e) {
      return e.rejection().detail();
    }
  }

  private Lattice lattice(Article article) {
    Lattice lattice = mentions.read(Document.of(article.text()), article.published());
    tables.run(lattice);
    patterns.run(lattice);
    return lattice;
  }
}

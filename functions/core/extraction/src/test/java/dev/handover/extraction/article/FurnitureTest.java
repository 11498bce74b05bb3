package dev.handover.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.date.DateStage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages of any make put around a story, told by what it is built of. */
class FurnitureTest {
  private static final ArticleReader READER = new ArticleReader(new DateStage());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=reco><h3>Most viewed</h3><ol><li>Chad frees 30<li>Fuel up</ol></div>",
        "<h4>Read more</h4><ul><li>exchange - <a>Chad frees 30</a></ul>",
        "<p><b>Read also:</b> <a>Chad frees 30 rebels</a></p>",
        "<div><h2>You might also like</h2><a>Chad frees 30</a><a>A mother waits</a></div>",
        "<div class=x1><a>Chad frees 30 rebels</a> <a>Sudan buries its dead</a></div>",
        "<ul><li><a href=/1>Chad frees 30 rebels</a><li><a href=/2>Fuel up</a></ul>",
        "<p><a href=/1>Chad frees 30 rebels in a swap with Sudan</a></p>",
        "<section id=respond><p>Gunther: 30 freed again?</p></section>",
        "<div class='cmts open'><p>Thirty for nine? Bad deal.</p></div>",
        "<div class=gdpr>We count 918 partners.</div>",
        "<div class=site-ticker>BREAKING 30 hostages freed in Bogota</div>",
        "<ul class=rates><li>USD 75.4<li>EUR 80.5</ul>",
        "<div id=weather>Tripoli 31</div>",
        "<div role=banner>The Desert Post</div>",
        "<div class=post_tags>Chad, Libya</div>",
        "<p class=promo>Win a week in Tunis</p>",
        "<div class=crumbs>Home / World</div>",
        "<div hidden>Chad frees 30</div>",
        "<p>Follow us on Telegram</p>",
        "<p>Related: A mother waits</p>"
      })
  void furnitureGoes(String furniture) throws UnreadableException {
    String page =
        "<body>%s<div class=story><h1>Nine come home</h1><p>Chad freed nine Libyan soldiers.</p>%s"
                .formatted(furniture, furniture)
            + "<p>They flew to Tripoli at dawn, said the ministry.</p>%s</div></body>"
                .formatted(furniture);

    assertThat(text(page))
        .isEqualTo(
            "Nine come home\n\nChad freed nine Libyan soldiers.\n\n"
                + "They flew to Tripoli at dawn, said the ministry.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class='latest more'>%s</div>",
        "<main class=has-sidebar><section id=side>%s</section></main>",
        "<body class=nav-open><header>%s</header></body>",
        "<div class=page-support><aside>%s</aside></div>"
      })
  void whatHoldsTheStoryStaysWhateverItsName(String page) throws UnreadableException {
    String story = "<h1>Nine come home</h1><p>Chad freed nine Libyan soldiers.</p>";

    assertThat(text(page.formatted(story)))
        .isEqualTo("Nine come home\n\nChad freed nine Libyan soldiers.");
  }

  @Test
  void sentenceWithLinksStays() throws UnreadableException {
    String page =
        "<h1>Nine come home</h1><p><a>Chad</a> freed nine <a>Libyan</a> soldiers."
            + "<ul><li>Two are ill, the <a>ministry</a> said.<li>One is 19.</ul>"
            + "<h2><a href=#4>What now?</a></h2><p>More to follow.";

    assertThat(text(page))
        .isEqualTo(
            "Nine come home\n\nChad freed nine Libyan soldiers.\n\nTwo are ill, the ministry"
                + " said.\n\nOne is 19.\n\nWhat now?\n\nMore to follow.");
  }

  @Test
  void rowOfATableIsALine() throws UnreadableException {
    String page =
        "<h1>Nine come home</h1><table><tr><th>Date</th><th>To Chad</th></tr>"
            + "<tr><td><p>3 May</p></td><td><b>9</b></td></tr></table>";

    assertThat(text(page)).isEqualTo("Nine come home\n\nDate | To Chad\n\n3 May | 9");
  }

  @Test
  void tableThatLaysOutAPageIsNoTable() throws UnreadableException {
    String longer = "Chad freed nine Libyan soldiers. ".repeat(10).strip();

    assertThat(text("<table><tr><td>Nine home<td><p>%s<p>Well.</table>".formatted(longer)))
        .isEqualTo("Nine home\n\n" + longer + "\n\nWell.");
  }

  @Test
  void markupInJsonIsAPageToo() throws UnreadableException {
    assertThat(
            text(
                "{\"headline\":\"Nine home\",\"body_xhtml\":\"<p>Chad freed nine Libyan"
                    + " soldiers.</p><aside><p>Chad frees 30</p></aside>\"}"))
        .isEqualTo("Nine home\n\nChad freed nine Libyan soldiers.");
  }

  private static String text(String page) throws UnreadableException {
    return READER.read(page.getBytes(StandardCharsets.UTF_8)).text();
  }
}

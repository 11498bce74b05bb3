package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Ledger;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class FeedTest {
  private final Ledger ledger = LocalTable.ledger();
  private final Articles articles = new Articles(ledger);

  @BeforeEach
  void postArticles() throws InterruptedException {
    articles.post("2025-07-04", "UKR", "RUS");
    // So that the moments at which both were entered differ.
    Thread.sleep(2);
    articles.post("2024-08-01", "USA", "RUS");
  }

  @Test
  void whatChangedLastComesFirst() throws Exception {
    Document feed = feed("/exchanges?format=atom");

    assertThat(texts(feed, "title"))
        .containsExactly(
            "Prisoner exchanges, new and corrected",
            "2024-08-01: RUS and USA, completed",
            "2025-07-04: RUS and UKR, completed");
    assertThat(texts(feed, "summary")).contains("22 military to USA from RUS. 1 independent text.");
    List<String> updated = texts(feed, "updated");
    assertThat(updated.get(0)).isEqualTo(updated.get(1)).isGreaterThan(updated.get(2));
  }

  @Test
  void aCorrectionUpdatesTheEntryAndKeepsItsId() throws Exception {
    Document before = feed("/exchanges?format=atom&party=UKR");
    Thread.sleep(2);

    articles.post("2025-07-04", "RUS", "UKR");

    Document after = feed("/exchanges?format=atom&party=UKR");
    assertThat(texts(after, "id"))
        .isEqualTo(texts(before, "id"))
        .containsExactly(
            "tag:api.example.org,2025:/exchanges?party=UKR",
            "tag:api.example.org,2025:/exchanges/RUS-UKR-2025-07-04");
    assertThat(texts(after, "updated").get(1)).isGreaterThan(texts(before, "updated").get(1));
    assertThat(texts(after, "summary").get(0))
        .isEqualTo(
            "22 military to RUS from UKR; 22 military to UKR from RUS. 2 independent texts.");
  }

  @Test
  void pagesAreLinked() throws Exception {
    Document first = feed("/exchanges?format=atom&limit=1");
    String next = link(first, "next");

    assertThat(next).startsWith("https://api.example.org/exchanges?format=atom&limit=1&cursor=");
    Document second = feed(next.substring("https://api.example.org".length()));
    assertThat(texts(second, "title").get(1)).startsWith("2025-07-04");
    assertThat(link(second, "self")).isEqualTo(next);
    assertThat(link(second, "alternate"))
        .isEqualTo("https://api.example.org/exchanges/RUS-UKR-2025-07-04");
  }

  @Test
  void aFeedHasAnOrderOfItsOwn() {
    Asked asked = Asked.of(ledger, Events.get("/exchanges?format=atom&order=oldest"));

    assertThat(asked.status()).isEqualTo(400);
    assertThat(asked.json().at("/errors/0/parameter").asString()).isEqualTo("order");
  }

  @Test
  void whatLacksTheTraitsIsNoNews() throws Exception {
    assertThat(texts(feed("/exchanges?format=atom&receiver=UKR&limit=1"), "title"))
        .containsExactly(
            "Prisoner exchanges, new and corrected", "2025-07-04: RUS and UKR, completed");
  }

  @Test
  void whatIsGoneTakesNobodysPlace() throws Exception {
    articles.withdraw("2024-08-01", "USA", "RUS");

    assertThat(texts(feed("/exchanges?format=atom&limit=1"), "title").get(1))
        .startsWith("2025-07-04");
  }

  @Test
  void aFeedOfOtherExchangesIsAnotherFeed() throws Exception {
    assertThat(texts(feed("/exchanges?format=atom&party=UKR&limit=1"), "id").get(0))
        .isEqualTo(texts(feed("/exchanges?party=UKR&format=atom"), "id").get(0))
        .isNotEqualTo(texts(feed("/exchanges?format=atom&party=RUS"), "id").get(0));
  }

  private Document feed(String target) throws Exception {
    Asked asked = Asked.of(ledger, Events.get(target, Map.of("host", "api.example.org")));
    assertThat(asked.status()).isEqualTo(200);
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
    return factory
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(asked.response().getBody())));
  }

  private static List<String> texts(Document feed, String name) {
    List<String> texts = new ArrayList<>();
    var elements = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", name);
    for (int n = 0; n < elements.getLength(); n++) {
      texts.add(elements.item(n).getTextContent());
    }
    return texts;
  }

  private static String link(Document feed, String relation) {
    var elements = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link");
    for (int n = 0; n < elements.getLength(); n++) {
      if (elements.item(n) instanceof Element link && link.getAttribute("rel").equals(relation)) {
        return link.getAttribute("href");
      }
    }
    return "";
  }
}

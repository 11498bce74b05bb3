package dev.handover.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.JsonNode;

/**
 * A client follows {@code next} to the end, while articles are posted, corrected and withdrawn
 * between its requests.
 */
class FollowingNextTest {
  private static final String LONG_AGO = "2025-01-01T00:00:00Z";

  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatIsListedAllTheWhileIsGivenOnceAndNothingTwice(
      @ForAll("lists") String list,
      @ForAll @IntRange(min = 1, max = 4) int limit,
      @ForAll Random random) {
    Newsroom newsroom = new Newsroom(random).open(12);
    Set<String> throughout = new HashSet<>(whole(newsroom.ledger(), list));
    List<String> given = new ArrayList<>();

    String target = list + "limit=" + limit;
    while (!target.isEmpty()) {
      JsonNode page = ask(newsroom.ledger(), target);
      given.addAll(ids(page));
      target = page.get("next").asString("");
      if (!target.isEmpty()) {
        newsroom.change();
        throughout.retainAll(whole(newsroom.ledger(), list));
      }
    }

    assertThat(given).doesNotHaveDuplicates().containsAll(throughout);
    List<String> atLast = whole(newsroom.ledger(), list);
    assertThat(given.stream().filter(throughout::contains))
        .containsExactlyElementsOf(atLast.stream().filter(throughout::contains).toList());
  }

  @Property(tries = 6, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aQuietLedgerGivesOnItsPagesWhatItGivesOnOne(
      @ForAll("lists") String list, @ForAll Random random) {
    Ledger ledger = new Newsroom(random).open(12).ledger();
    List<String> whole = whole(ledger, list);

    for (int limit = 1; limit <= whole.size() + 1; limit++) {
      List<String> given = new ArrayList<>();
      String target = list + "limit=" + limit;
      while (!target.isEmpty()) {
        JsonNode page = ask(ledger, target);
        given.addAll(ids(page));
        target = page.get("next").asString("");
      }
      assertThat(given).isEqualTo(whole);
    }
  }

  @Property(tries = 6, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void aMirrorThatFollowsHoldsWhatIsListed(
      @ForAll("filters") String filter,
      @ForAll @IntRange(min = 1, max = 4) int limit,
      @ForAll Random random) {
    Newsroom newsroom = new Newsroom(random).open(8);
    Map<String, JsonNode> mirror = new HashMap<>();
    String since = LONG_AGO;
    for (int round = 0; round < 4; round++) {
      String target = "/exchanges?" + filter + "updated_since=" + since + "&limit=" + limit;
      while (!target.isEmpty()) {
        JsonNode page = ask(newsroom.ledger(), target);
        page.get("removed").forEach(id -> mirror.remove(id.asString()));
        page.get("exchanges").forEach(each -> mirror.put(each.get("id").asString(), each));
        since = page.get("updated_until").asString();
        target = page.get("next").asString("");
        if (round < 3) {
          newsroom.change();
        }
      }
      newsroom.rest();
    }

    assertThat(mirror.keySet())
        .containsExactlyInAnyOrderElementsOf(whole(newsroom.ledger(), "/exchanges?" + filter));
    mirror.forEach(
        (id, record) -> assertThat(record).isEqualTo(ask(newsroom.ledger(), "/exchanges/" + id)));
  }

  @Provide
  Arbitrary<String> lists() {
    return Arbitraries.of(
        "/exchanges?",
        "/exchanges?order=oldest&",
        "/exchanges?party=UKR&",
        "/exchanges?receiver=UKR&people=military&min_count=22&",
        "/exchanges?since=2025-07-02&until=2025-07-03&disputed=false&",
        "/exchanges/" + Newsroom.EXCHANGE + "/reports?",
        "/articles?",
        "/articles?status=read&status=rejected&",
        "/tallies?",
        "/tallies?receiver=UKR&since=2025-07-02&");
  }

  @Provide
  Arbitrary<String> filters() {
    return Arbitraries.of("", "party=UKR&", "since=2025-07-02&", "party=ISR&until=2025-07-03&");
  }

  private static List<String> whole(Ledger ledger, String list) {
    return ids(ask(ledger, list + "limit=100"));
  }

  private static JsonNode ask(Ledger ledger, String target) {
    return Asked.of(ledger, Events.get(target)).json();
  }

  private static List<String> ids(JsonNode page) {
    return page.path(page.propertyNames().iterator().next())
        .valueStream()
        .map(FollowingNextTest::name)
        .toList();
  }

  // A report has no id but its text's; an article that changes goes to the front, as another one.
  private static String name(JsonNode entry) {
    return entry.path("id").asString(entry.path("voice").asString(""))
        + entry.path("changed").asString("");
  }
}

package dev.handover.ledger;

import dev.handover.model.StatedTally;
import dev.handover.model.Tally;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The running totals that one voice states, as the table holds them: one item, on a line by day.
 */
record TallySheet(String voice, Optional<LocalDate> published, List<Tally> tallies) {
  private static final String TALLIES = "tallies";
  private static final String PUBLISHED = "published";
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final TypeReference<List<Tally>> TALLY_LIST = new TypeReference<>() {};

  TallySheet {
    tallies = List.copyOf(tallies);
  }

  boolean isEmpty() {
    return tallies.isEmpty();
  }

  Item item() {
    return new Item(Keys.tallies(voice))
        .with(Keys.TIMELINE, Line.TALLIES.word())
        .with(Keys.AT, Keys.at(published.map(Object::toString), voice))
        .with(PUBLISHED, published.map(Object::toString))
        .with(TALLIES, json());
  }

  String json() {
    return JSON.writeValueAsString(tallies);
  }

  static TallySheet read(Item item) {
    return new TallySheet(
        Keys.voiceId(item.text(Keys.PK)),
        item.maybeText(PUBLISHED).map(LocalDate::parse),
        JSON.readValue(item.text(TALLIES), TALLY_LIST));
  }

  /** Each tally, in the order of the text; who prints it is not known here. */
  List<StatedTally> stated() {
    return IntStream.range(0, tallies.size())
        .mapToObj(n -> StatedTally.of(voice + "-" + (n + 1), published, tallies.get(n), voice))
        .toList();
  }
}

package dev.handover.bench.query;

import dev.handover.model.DateSpan;
import dev.handover.model.Party;
import dev.handover.model.Precision;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A made-up history of exchanges, the same at each run. Two of them with equally many newest ones
 * tell the same of these, by one to five texts each; they differ in how much lies before, of which
 * one text tells or two.
 *
 * @param newest how many exchanges the newest part has, one a stretch of days
 * @param gap days from one of them to the next
 * @param past how many lie before, 23 a day
 */
public record Chronicle(int newest, int gap, int past) {
  static final LocalDate LAST_DAY = LocalDate.of(2025, Month.DECEMBER, 30);
  private static final int EXCHANGES_OF_A_NEW_ARTICLE = 4;
  private static final int EXCHANGES_OF_AN_OLD_ARTICLE = 40;
  private static final int ALIKE_IN_THE_PAST = 4;

  /** Of so many exchanges in a hundred tells one text, or two at most, or three and so on. */
  private static final int[] TEXTS = {40, 65, 80, 92, 100};

  private static final List<Party> MAIN = pair("RUS UKR");
  private static final List<List<Party>> OTHERS =
      Stream.of(
              "HAMAS ISR",
              "ARM AZE",
              "HOUTHIS YEM",
              "IRN USA",
              "RUS USA",
              "CHN USA",
              "ISR LBN",
              "IND PAK",
              "KOR PRK",
              "ERI ETH",
              "SDN SSD",
              "ISR SYR",
              "IRN SWE",
              "BLR LTU",
              "BOKOHARAM NGA",
              "COL FARC",
              "AFG TALIBAN",
              "GEO RUS",
              "LBY TUR")
          .map(Chronicle::pair)
          .toList();

  /**
   * A text that tells of exchanges.
   *
   * @param number of the text, from which its words follow
   * @param telling which of the texts that tell of them it is, from 0
   */
  record Text(int number, int telling, List<Occasion> occasions) {
    Text {
      occasions = List.copyOf(occasions);
    }
  }

  /** The texts of the past, to be entered first. */
  List<Text> ofThePast() {
    List<Occasion> occasions = IntStream.range(0, past).mapToObj(this::old).toList();
    return texts(occasions, EXCHANGES_OF_AN_OLD_ARTICLE, newest);
  }

  /** The texts of the newest part. */
  List<Text> ofTheNewest() {
    List<Occasion> occasions = IntStream.range(0, newest).mapToObj(this::recent).toList();
    return texts(occasions, EXCHANGES_OF_A_NEW_ARTICLE, 0);
  }

  /** The last day of the past. */
  LocalDate lastDayOfThePast() {
    return LAST_DAY.minusDays((long) newest * gap + 7);
  }

  // Those of one text lie far from each other, so that a page finds a text for each exchange.
  private static List<Text> texts(List<Occasion> occasions, int together, int firstNumber) {
    List<Text> texts = new ArrayList<>();
    for (int telling = 0; ; telling++) {
      int nth = telling;
      List<Occasion> told = occasions.stream().filter(one -> one.texts() > nth).toList();
      if (told.isEmpty()) {
        return texts;
      }
      int many = (told.size() + together - 1) / together;
      for (int first = 0; first < many; first++) {
        int from = first;
        List<Occasion> some =
            IntStream.iterate(from, at -> at < told.size(), at -> at + many)
                .mapToObj(told::get)
                .toList();
        texts.add(new Text(firstNumber + texts.size(), nth, some));
      }
    }
  }

  private Occasion recent(int number) {
    SplittableRandom chance = new SplittableRandom(number);
    LocalDate day = LAST_DAY.minusDays((long) number * gap);
    boolean main = chance.nextInt(100) < 62;
    List<Party> sides = main ? MAIN : OTHERS.get(chance.nextInt(OTHERS.size()));
    DateSpan date =
        switch (chance.nextInt(20)) {
          case 0 -> new DateSpan(day.minusDays(2), day, Precision.SPAN);
          case 1 -> new DateSpan(day.minusDays(6), day, Precision.VAGUE);
          default -> DateSpan.day(day);
        };
    boolean remains = main && chance.nextInt(12) == 0;
    return new Occasion(number, date, sides, remains, texts(chance.nextInt(100)));
  }

  private static int texts(int chance) {
    int texts = 1;
    while (chance >= TEXTS[texts - 1]) {
      texts++;
    }
    return texts;
  }

  private Occasion old(int index) {
    int aDay = OTHERS.size() + ALIKE_IN_THE_PAST;
    LocalDate day = lastDayOfThePast().minusDays(index / aDay);
    int number = newest + index;
    int texts = index % 4 == 3 ? 2 : 1;
    int kind = index % aDay;
    List<Party> sides = kind < ALIKE_IN_THE_PAST ? MAIN : OTHERS.get(kind - ALIKE_IN_THE_PAST);
    DateSpan date =
        switch (kind) {
          case 2 -> new DateSpan(day.minusDays(2), day, Precision.SPAN);
          case 3 -> new DateSpan(day.minusDays(6), day, Precision.VAGUE);
          default -> DateSpan.day(day);
        };
    return new Occasion(number, date, sides, kind == 1, texts);
  }

  private static List<Party> pair(String codes) {
    return Stream.of(codes.split(" ")).map(Party::new).toList();
  }
}

package dev.handover.bench.history;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What may lie under a key: each article means something else to the ledger. */
enum Content {
  /** The object is removed. */
  NOTHING(""),

  SWAP(
      """
      KYIV, July 4, 2025 (AP) — Russia and Ukraine exchanged prisoners on Friday. Ukraine got 207
      soldiers back from Russian captivity, President Volodymyr Zelensky said.
      """),

  /** The same day, another figure. */
  RIVAL(
      """
      MOSCOW, July 4, 2025 (Interfax) — Russia returned 195 Ukrainian prisoners of war on Friday and
      got 195 Russian servicemen back from Ukraine, the Russian Defense Ministry said.
      """),

  /** The same words, another date. */
  OTHER_DAY(
      """
      KYIV, Aug. 24, 2025 (AP) — Russia and Ukraine exchanged prisoners on Sunday. Ukraine got 207
      soldiers back from Russian captivity, President Volodymyr Zelensky said.
      """),

  /** The living and the dead: two exchanges of one day. */
  REMAINS(
      """
      KYIV, July 4, 2025 (Reuters) — Russia and Ukraine swapped 207 prisoners of war each on Friday.
      Russia also handed over the bodies of 1,000 fallen Ukrainian soldiers, the Coordination
      Headquarters for the Treatment of Prisoners of War said.
      """),

  VAGUE(
      """
      KYIV, Sept. 10, 2025 (AP) — Russia and Ukraine exchanged 146 prisoners of war each in August,
      mediated by the United Arab Emirates.
      """),

  OTHER_SIDES(
      """
      JERUSALEM, Feb. 1, 2025 (AP) — Hamas released three Israeli hostages on Saturday, and Israel
      freed 183 Palestinian prisoners in exchange.
      """),

  /** Of no exchange. */
  STOCKS(
      """
      LONDON, July 4, 2025 (Reuters) — Stocks rose on Friday as investors weighed the outlook for
      interest rates.
      """),

  BLANK(" "),

  UNDECODABLE("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj"),

  /** With the next one, more than a transaction holds: an overwrite in two steps. */
  WINTER(year("2024-01-03")),

  SUMMER(year("2024-06-03"));

  /** With one exchange, or two or none. */
  static final Set<Content> SHORT = EnumSet.range(SWAP, UNDECODABLE);

  /** With forty exchanges. */
  static final Set<Content> LONG = EnumSet.range(WINTER, SUMMER);

  private final String text;

  Content(String text) {
    this.text = text;
  }

  byte[] bytes() {
    return text.getBytes(this == UNDECODABLE ? ISO_8859_1 : UTF_8);
  }

  private static String year(String from) {
    DateTimeFormatter day = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.ENGLISH);
    return IntStream.range(0, 40)
        .mapToObj(
            n ->
                "On %s, Russia and Ukraine exchanged %d prisoners of war each.%n%n"
                    .formatted(LocalDate.parse(from).plusDays(3L * n).format(day), 100 + n))
        .collect(
            Collectors.joining("", "KYIV, Dec. 31, 2024 (AP) — The swaps of the year.\n\n", ""));
  }
}

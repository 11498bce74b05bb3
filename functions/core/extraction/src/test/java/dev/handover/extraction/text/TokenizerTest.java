package dev.handover.extraction.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text is cut, with tokens parted by spaces here. */
class TokenizerTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Russia freed 50 men.; Russia freed 50 men .",
        "50-for-50; 50 - for - 50",
        "Ukraine's army; Ukraine 's army",
        "Ukraine\u2019s army; Ukraine \u2019s army",
        "POWs' families; POWs ' families",
        "Sana'a and O\u2019Neill; Sana'a and O\u2019Neill",
        "the U.S. army; the U.S. army",
        "at 4:52 p.m. ET; at 4 : 52 p.m. ET",
        "1,200 men, 300 women; 1,200 men , 300 women",
        "1,200,000; 1,200,000",
        "in 2022,2023; in 2022 , 2023",
        "June 2,2025; June 2 , 2025",
        "the 65th swap; the 65th swap",
        "3.5 tonnes; 3 . 5 tonnes",
        "May 23\u201325; May 23 \u2013 25",
        "\u201CTen of \u2018ours\u2019,\u201D; \u201C Ten of \u2018 ours \u2019 , \u201D",
        "(AP) \u2014 Kyiv; ( AP ) \u2014 Kyiv",
        "Zelenski\u0439 \uD83D\uDE4F ok; Zelenski\u0439 \uD83D\uDE4F ok",
        "``; ``"
      })
  void textIsCutInto(String text, String tokens) {
    assertThat(Tokenizer.tokens(text).stream().map(Token::text))
        .containsExactly(tokens.isEmpty() ? new String[0] : tokens.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Kyiv\u2019s; kyiv 's",
        "all\u2011for\u2011all; all - for - all",
        "23\u2014 25\u2212 27; 23 \u2013 25 \u2013 27",
        "\u00ABTen\u00BB; \" ten \"",
        "\u201ETen\u201D \u2018or\u2019 \u201Aso\u2018; \" ten \" ' or ' ' so '",
        "home -- all; home \u2013 all"
      })
  void rulesCompareOneFormOfEachMark(String text, String keys) {
    assertThat(Tokenizer.tokens(text).stream().map(Token::key))
        .containsExactly(keys.split(" ", -1));
  }

  @Property
  boolean tokensStandWhereTheySayAndLeaveOnlySpaceBetween(@ForAll String text) {
    int end = 0;
    for (Token token : Tokenizer.tokens(text)) {
      boolean blank =
          text.substring(end, token.start())
              .codePoints()
              .allMatch(
                  c ->
                      Character.isWhitespace(c)
                          || Character.isSpaceChar(c)
                          || Character.isISOControl(c));
      boolean cut = text.substring(token.start(), token.end()).equals(token.text());
      if (!blank || !cut || token.glued() != (token.start() == end && end > 0)) {
        return false;
      }
      end = token.end();
    }
    return true;
  }
}

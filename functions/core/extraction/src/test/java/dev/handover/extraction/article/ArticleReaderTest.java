package dev.handover.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.extraction.date.DateStage;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each format gives its title, its text without the page around it, and its published date. */
class ArticleReaderTest {
  private static final ArticleReader READER = new ArticleReader(new DateStage());
  private static final LocalDate DAY = LocalDate.parse("2025-07-04");

  static Stream<Arguments> datedFormats() {
    return Stream.of(
        Arguments.of("header line", " date 2025-07-04 Moscow, July 4 (IANS) Ten came home."),
        Arguments.of("headline, byline, date line", "Ten home\n\nBy A. B.\nJuly 4, 2025\n\nText."),
        Arguments.of("day before month", "Ten home\n4 July 2025, 16:52\n\nText."),
        Arguments.of("date line in digits", "Ten home\n04.07.2025\n\nText."),
        Arguments.of("dateline", "KYIV, July 4, 2025 (AP) \u2014 Ten came home. More text."),
        Arguments.of(
            "meta element",
            "<meta property=article:published_time content=2025-07-04T01:00:00+03:00><p>Text.</p>"),
        Arguments.of(
            "JSON-LD",
            "<script type=application/ld+json>{\"datePublished\":"
                + " \"2025-07-04\"}</script><p>Text."),
        Arguments.of(
            "time element", "<article><time datetime=2025-07-04>4.7.</time>Text.</article>"),
        Arguments.of(
            "ninjs", "{\"body_text\":\"Text.\",\"versioncreated\":\"2025-07-04T09:00:00Z\"}"),
        Arguments.of("schema.org", "{\"articleBody\":\"Text.\",\"datePublished\":\"2025-07-04\"}"),
        Arguments.of(
            "text in JSON",
            "{\"headline\":\"Ten home\",\"body\":\"KYIV, July 4, 2025 (AP) Text.\"}"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("datedFormats")
  void formatTellsItsPublishedDate(String format, String content) throws UnreadableException {
    assertThat(read(content).published()).as(format).contains(DAY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KYIV, Ukraine (AP) \u2014 Ten came home.",
        "Ten came home on Friday.",
        "date 2025-02-30 Ten came home.",
        "{\"body\":\"Text.\",\"datePublished\":\"soon\"}"
      })
  void articleWithoutDateHasNone(String content) throws UnreadableException {
    assertThat(read(content).published()).isEmpty();
  }

  @Test
  void headerLineIsNoPartOfTheText() throws UnreadableException {
    assertThat(read(" date 2025-07-04 Moscow, July 4 (IANS) Ten came home.").text())
        .isEqualTo("Moscow, July 4 (IANS) Ten came home.");
  }

  @Test
  void linesWrappedAtFixedWidthAreJoined() throws UnreadableException {
    String wrapped = "Russia and Ukraine on Friday conducted another round of\nprisoner exchange.";

    assertThat(read(wrapped).text()).isEqualTo(wrapped.replace('\n', ' '));
  }

  @Test
  void spacesAreSingleAndParagraphsPartedByAnEmptyLine() throws UnreadableException {
    assertThat(
            read("\r\n Ten \u00A0 came\t home. \r\n\r\n\r\nThey\u00AD are\u200B well.\r\n").text())
        .isEqualTo("Ten came home.\n\nThey are well.");
  }

  @Test
  void textIsComposed() throws UnreadableException {
    assertThat(read("Jose\u0301 came home.").text()).isEqualTo("Jos\u00E9 came home.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav>Gone</nav>",
        "<footer>Gone</footer>",
        "<header>Gone</header>",
        "<aside>Gone</aside>",
        "<figure><figcaption>Gone</figcaption></figure>",
        "<div class='related-links'>Gone</div>",
        "<div class='read-also'>Gone</div>",
        "<section id=comments>Gone</section>",
        "<div class=cookie-bar>Gone</div>",
        "<div class=newsletter>Gone</div>",
        "<div role=navigation>Gone</div>",
        "<div aria-hidden=true>Gone</div>",
        "<script>Gone</script>",
        "<style>Gone</style>",
        "<button>Gone</button>"
      })
  void furnitureOfPageIsNoPartOfTheArticle(String furniture) throws UnreadableException {
    String page =
        "<body>%s<article><h1>Ten home</h1>%s<p>Ten came home.</p></article></body>"
            .formatted(furniture, furniture);

    assertThat(read(page).text()).isEqualTo("Ten home\n\nTen came home.");
  }

  @Test
  void headerWithTheHeadingStays() throws UnreadableException {
    assertThat(read("<header><h1>Ten home</h1><p>All are well.</p></header><p>Text.</p>").text())
        .isEqualTo("Ten home\n\nAll are well.\n\nText.");
  }

  @Test
  void longArticleElementIsTakenAloneFromItsPage() throws UnreadableException {
    String page =
        "<title>Site</title><div>Weather</div><article><h1>Ten home</h1><p>Ten came"
            + " home.</article>";

    assertThat(read(page)).isEqualTo(read(page.replace("<div>Weather</div>", "")));
    assertThat(read(page).title()).isEqualTo("Ten home");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"headline\":\"Ten home\",\"body_text\":\"Ten came home.\"}",
        "{\"headline\":\"Ten home\",\"body_xhtml\":\"<div><p>Ten came <b>home</b>.</p></div>\"}",
        "{\"headline\":\"Ten home\",\"articleBody\":\"Ten came home.\"}",
        "{\"@graph\":[{\"name\":\"Site\"},{\"headline\":\"Ten home\",\"articleBody\":\"Ten came"
            + " home.\"}]}",
        "[{\"headline\":\"Ten home\",\"articleBody\":\"Ten came home.\"}]",
        "<?xml version=\"1.0\"?><nitf><h1>Ten home</h1><p>Ten came home.</p></nitf>",
        "\uFEFFTen home\nTen came home."
      })
  void wireFormatGivesTitleAndBody(String content) throws UnreadableException {
    Article article = read(content);

    assertThat(article.title()).isEqualTo("Ten home");
    assertThat(article.text()).isEqualTo("Ten home\n\nTen came home.");
  }

  static Stream<Arguments> languages() {
    return Stream.of(
        Arguments.of("Ten came home.", "en"),
        Arguments.of("<html lang=en-GB><p>Ten", "en"),
        Arguments.of("{\"body\":\"Ten\",\"inLanguage\":\"uk-UA\"}", "uk"),
        Arguments.of(
            "\u0414\u043E\u043C\u043E\u0439 \u0432\u0435\u0440\u043D\u0443\u043B\u0438\u0441\u044C",
            "ru"),
        Arguments.of(
            "\u0414\u043E\u0434\u043E\u043C\u0443 \u043F\u0440\u0438\u0457\u0445\u0430\u043B\u0438",
            "uk"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void languageIsTheDeclaredOneElseThatOfTheLetters(String content, String language)
      throws UnreadableException {
    assertThat(read(content).language()).isEqualTo(language);
  }

  static Stream<Charset> markedEncodings() {
    return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);
  }

  @ParameterizedTest
  @MethodSource("markedEncodings")
  void byteOrderMarkTellsTheEncoding(Charset encoding) throws UnreadableException {
    assertThat(READER.read("\uFEFF\u041A\u0438\u0457\u0432 \u2014 Kyiv".getBytes(encoding)).text())
        .isEqualTo("\u041A\u0438\u0457\u0432 \u2014 Kyiv");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=\"windows-1251\">",
        "<?xml version='1.0' encoding='windows-1251'?>"
      })
  void declarationTellsTheEncoding(String declaration) throws UnreadableException {
    String page = declaration + "<p>\u0414\u043E\u0434\u043E\u043C\u0443</p>";

    assertThat(READER.read(page.getBytes(Charset.forName("windows-1251"))).text())
        .isEqualTo("\u0414\u043E\u0434\u043E\u043C\u0443");
  }

  @Test
  void fewBadBytesOfAnArchiveAreMended() throws UnreadableException {
    byte[] content = "Ten came home. ".repeat(100).getBytes(StandardCharsets.UTF_8);
    content[20] = (byte) 0xFF;

    assertThat(READER.read(content).text()).contains("\uFFFD").contains("Ten came home.");
  }

  private static Article read(String content) throws UnreadableException {
    return READER.read(content.getBytes(StandardCharsets.UTF_8));
  }
}

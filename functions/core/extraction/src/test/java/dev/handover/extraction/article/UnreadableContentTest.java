package dev.handover.extraction.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.handover.extraction.date.DateStage;
import dev.handover.model.Rejection;
import dev.handover.model.RejectionReason;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Content that is no article is refused with a reason, and with what to do instead. */
class UnreadableContentTest {
  private static final ArticleReader READER = new ArticleReader(new DateStage());
  private static final int DEEP = 10_000;

  static Stream<Arguments> contents() {
    return Stream.of(
        text("nothing", "", RejectionReason.EMPTY, "put the article's text"),
        text("only spaces", " \n\t\u00A0\r\n", RejectionReason.EMPTY, "put the article's text"),
        text(
            "a page of furniture", "<nav>x</nav>", RejectionReason.EMPTY, "put the article's text"),
        text("a PDF", "%PDF-1.7 ...", RejectionReason.NOT_TEXT, "a PDF; put"),
        bytes("a ZIP archive", "504b030414000000", RejectionReason.NOT_TEXT, "a ZIP archive or"),
        bytes("a PNG image", "89504e470d0a1a0a", RejectionReason.NOT_TEXT, "a PNG image; put"),
        bytes("a JPEG image", "ffd8ffe000104a46", RejectionReason.NOT_TEXT, "a JPEG image; put"),
        bytes(
            "a gzip archive", "1f8b080000000000", RejectionReason.NOT_TEXT, "a gzip archive; put"),
        text("zero bytes", "a\0b", RejectionReason.NOT_TEXT, "binary; put the article as text"),
        text(
            "JSON that breaks off",
            "{\"body\": \"Ten",
            RejectionReason.MALFORMED,
            "put valid JSON"),
        text("JSON without a body", "{\"a\": 1}", RejectionReason.MALFORMED, "put ninjs or"),
        text("a blank body", "{\"body\": \" \"}", RejectionReason.MALFORMED, "put ninjs or"),
        text("deep lists", "[{\"a\":".repeat(DEEP), RejectionReason.MALFORMED, "put valid JSON"),
        text("deep objects", "{\"a\":".repeat(DEEP), RejectionReason.MALFORMED, "put valid JSON"),
        text("deep markup", "<div>".repeat(DEEP) + "x", RejectionReason.MALFORMED, "at most 512"),
        text(
            "deep markup in JSON",
            "{\"body_xhtml\": \"" + "<div>".repeat(DEEP) + "x\"}",
            RejectionReason.MALFORMED,
            "at most 512"),
        text(
            "more than an article",
            "a".repeat(ArticleLimits.BYTES_MAX + 1),
            RejectionReason.TOO_LARGE,
            "at most 5242880; put its text alone"),
        bytes("no UTF-8", "ffc0".repeat(20), RejectionReason.UNDECODABLE, "put it as UTF-8"));
  }

  private static Arguments text(String name, String text, RejectionReason reason, String advice) {
    return Arguments.of(name, text.getBytes(StandardCharsets.UTF_8), reason, advice);
  }

  private static Arguments bytes(String name, String hex, RejectionReason reason, String advice) {
    return Arguments.of(name, HexFormat.of().parseHex(hex), reason, advice);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contents")
  void contentIsRefused(String name, byte[] content, RejectionReason reason, String advice) {
    UnreadableException refusal =
        catchThrowableOfType(UnreadableException.class, () -> READER.read(content));

    assertThat(refusal).as(name).isNotNull();
    Rejection rejection = refusal.rejection();
    assertThat(rejection.reason()).isEqualTo(reason);
    assertThat(rejection.detail()).contains(advice).endsWith(".").hasSizeLessThan(300);
  }
}

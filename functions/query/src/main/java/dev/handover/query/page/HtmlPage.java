package dev.handover.query.page;

import dev.handover.query.format.Format;
import dev.handover.query.http.Answer;
import dev.handover.query.http.Request;

/** A page for people; it may load from its own service only. */
public final class HtmlPage {
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'self';"
          + " frame-ancestors 'none'";

  private HtmlPage() {}

  /**
   * The answer that has this HTML.
   *
   * @param html in which <code>{base}</code> stands for what is in front of every path
   */
  public static Answer answer(String html, Request request) {
    return Answer.ok(Format.HTML.contentType(), html.replace("{base}", request.base()))
        .with("content-security-policy", POLICY)
        .with("referrer-policy", "no-referrer");
  }

  /** Text as it stands in HTML. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}

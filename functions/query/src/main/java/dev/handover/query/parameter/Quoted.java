package dev.handover.query.parameter;

/** A client's own text, short enough to stand in a message. */
public final class Quoted {
  private static final int CODE_POINTS_MAX = 60;

  private Quoted() {}

  /** The text in quotation marks, cut with an ellipsis when long. */
  public static String of(String text) {
    if (text.codePointCount(0, text.length()) <= CODE_POINTS_MAX) {
      return "\"" + text + "\"";
    }
    return "\"" + text.substring(0, text.offsetByCodePoints(0, CODE_POINTS_MAX)) + "…\"";
  }
}

package dev.handover.extraction.text;

/**
 * A word, a number or a mark.
 *
 * @param text as it stands in the document
 * @param key what rules compare: lower case, straight apostrophe, plain hyphen
 * @param start offset of the first character in the document, in UTF-16 units
 * @param end offset behind the last character
 * @param glued whether no white space parts it from the token before
 */
public record Token(String text, String key, int start, int end, boolean glued) {
  /** Whether it begins with an upper-case letter. */
  public boolean capitalised() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  /** Whether it is written in capitals alone, more than one: "KYIV". */
  public boolean isShouted() {
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  /** Whether it begins with a letter. */
  public boolean isWord() {
    return Character.isLetter(text.codePointAt(0));
  }

  /** Whether it begins with a digit. */
  public boolean isNumber() {
    return Character.isDigit(text.codePointAt(0));
  }
}

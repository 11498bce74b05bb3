package dev.handover.extraction.article;

/** The language of a text, as far as its letters tell it. */
final class Language {
  private static final String UKRAINIAN_ONLY = "\u0456\u0457\u0454\u0491";

  private Language() {}

  static String of(String text) {
    long cyrillic = text.chars().filter(c -> c >= 0x0400 && c <= 0x04FF).count();
    long letters = text.chars().filter(Character::isLetter).count();
    if (cyrillic * 2 < letters || letters == 0) {
      return "en";
    }
    long ukrainian = text.chars().filter(c -> UKRAINIAN_ONLY.indexOf(c) >= 0).count();
    return ukrainian * 50 > cyrillic ? "uk" : "ru";
  }
}

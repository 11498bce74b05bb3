package dev.handover.bench.nearcopy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Edits of words within a text. */
final class Wording {
  private static final int WORDS = 6;
  private static final Pattern FIGURE = Pattern.compile("\\b\\d{2,}\\b");
  private static final Pattern LONG_WORD = Pattern.compile("\\b\\p{Ll}{7,}\\b");
  private static final Pattern SAID_BEHIND_QUOTE =
      Pattern.compile("(?<=[\"”]) (?:he|she|\\p{Lu}\\w+) (?:said|says|wrote|added)\\b");

  private Wording() {}

  /** One to six words are others. */
  static Story words(Story story, Random random) {
    return substituted(story, Phrases.WORDS, 1 + random.nextInt(WORDS), random);
  }

  static Story oneWord(Story story, Random random) {
    return substituted(story, Phrases.WORDS, 1, random);
  }

  /** All words and names that others spell in another way. */
  static Story spelling(Story story, RandomGenerator random) {
    Story edited = story;
    for (String line : Phrases.SPELLINGS) {
      String[] change = line.split("\t", -1);
      edited = everywhere(edited, text -> text.replaceAll(word(change[0]), change[1] + "\u0001"));
    }
    return everywhere(edited, text -> text.replace("\u0001", ""));
  }

  /** Straight quotation marks instead of curly ones or single instead of double, others saying. */
  static Story quotes(Story story, RandomGenerator random) {
    return everywhere(
        story,
        text ->
            SAID_BEHIND_QUOTE
                .matcher(text)
                .replaceAll(" the official told reporters")
                .replaceAll("[“”\"]", "'"));
  }

  /** The text's first figure of two digits or more is corrected wherever it stands. */
  static Story correctedFigure(Story story, RandomGenerator random) {
    return FIGURE
        .matcher(story.text())
        .results()
        .map(MatchResult::group)
        .findFirst()
        .map(
            figure ->
                everywhere(story, text -> text.replaceAll("\\b" + figure + "\\b", figure + "7")))
        .orElse(story);
  }

  // Where too few words of the list stand in the text, others go without a replacement.
  private static Story substituted(Story story, List<String> words, int count, Random random) {
    List<String> changes = new ArrayList<>(words);
    Collections.shuffle(changes, random);
    LONG_WORD.matcher(story.text()).results().forEach(word -> changes.add(word.group() + "\t"));
    Story edited = story;
    int left = count;
    for (String line : changes) {
      String[] change = line.split("\t", -1);
      Story after = left == 0 ? edited : once(edited, word(change[0]), change[1]);
      left -= after.equals(edited) ? 0 : 1;
      edited = after;
    }
    return edited;
  }

  private static Story once(Story story, String pattern, String replacement) {
    List<List<String>> body = new ArrayList<>(story.body());
    for (int p = 0; p < body.size(); p++) {
      List<String> paragraph = new ArrayList<>(body.get(p));
      for (int s = 0; s < paragraph.size(); s++) {
        String edited = paragraph.get(s).replaceFirst(pattern, replacement);
        if (!edited.equals(paragraph.get(s))) {
          paragraph.set(s, edited);
          body.set(p, paragraph);
          return story.withBody(body);
        }
      }
    }
    return story;
  }

  private static Story everywhere(Story story, UnaryOperator<String> edit) {
    return new Story(
        story.head().stream().map(edit).toList(),
        story.body().stream().map(sentences -> sentences.stream().map(edit).toList()).toList());
  }

  private static String word(String word) {
    return "(?<![\\w\u0001])" + Pattern.quote(word) + "(?![\\w\u0001])";
  }
}

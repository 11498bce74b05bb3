package dev.handover.bench.nearcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What newspapers do to an agency's text. */
enum Edit {
  HEADLINE("another headline"),
  DATELINE("another dateline"),
  SLUG("byline, slug and credit added"),
  LEDE("first sentence rewritten"),
  WORDS("one to six words changed"),
  SPELLING("British or American spelling, names spelt otherwise"),
  QUOTES("other quotation marks and attributions"),
  FIGURE("a figure corrected"),
  SENTENCE("a sentence dropped"),
  PARAGRAPHS("paragraphs merged"),
  BACKGROUND("a background paragraph added at the end"),
  TAIL("last third trimmed"),
  SOME("four of the above, drawn by lot"),
  ALL("all of the above but the first sentence"),
  ALL_AND_LEDE("all of the above"),
  INTRODUCTION("a paragraph of its own put first"),
  FIRST_THIRD("all but the first third trimmed"),
  BRIEF("a brief of two sentences, a word changed");

  /** In this order, as what is trimmed is not edited and what is added is not trimmed. */
  private static final List<Edit> TOGETHER =
      List.of(
          TAIL,
          SENTENCE,
          WORDS,
          SPELLING,
          QUOTES,
          FIGURE,
          DATELINE,
          PARAGRAPHS,
          HEADLINE,
          SLUG,
          BACKGROUND);

  private static final int SOME_EDITS = 4;

  private final String label;

  Edit(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** The text that the copy is made of. */
  Story original(Story story) {
    return this == BRIEF ? Cuts.brief(story) : story;
  }

  /** The edited text; the same for the same seed. */
  Story copy(Story story, long seed) {
    return applied(story, new Random(seed));
  }

  private Story applied(Story story, Random random) {
    return switch (this) {
      case HEADLINE -> Furniture.headline(story, random);
      case DATELINE -> Furniture.dateline(story, random);
      case SLUG -> Furniture.slugAndCredit(story, random);
      case LEDE -> Furniture.lede(story, random);
      case WORDS -> Wording.words(story, random);
      case SPELLING -> Wording.spelling(story, random);
      case QUOTES -> Wording.quotes(story, random);
      case FIGURE -> Wording.correctedFigure(story, random);
      case SENTENCE -> Cuts.withoutOneSentence(story, random);
      case PARAGRAPHS -> Cuts.mergedParagraphs(story, random);
      case BACKGROUND -> Furniture.background(story, random);
      case TAIL -> Cuts.withoutLastThird(story, random);
      case SOME -> some(story, random);
      case ALL -> all(story, random);
      case ALL_AND_LEDE -> allAndLede(story, random);
      case INTRODUCTION -> Furniture.introduction(story, random);
      case FIRST_THIRD -> Cuts.firstThird(story, random);
      case BRIEF -> brief(story, random);
    };
  }

  private static Story some(Story story, Random random) {
    List<Edit> drawn = new ArrayList<>(TOGETHER);
    drawn.addFirst(LEDE);
    while (drawn.size() > SOME_EDITS) {
      drawn.remove(random.nextInt(drawn.size()));
    }
    return each(drawn, story, random);
  }

  private static Story all(Story story, Random random) {
    return each(TOGETHER, story, random);
  }

  private static Story allAndLede(Story story, Random random) {
    return all(Furniture.lede(story, random), random);
  }

  private static Story each(List<Edit> edits, Story story, Random random) {
    Story edited = story;
    for (Edit one : edits) {
      edited = one.applied(edited, random);
    }
    return edited;
  }

  private static Story brief(Story story, Random random) {
    return Wording.oneWord(Cuts.brief(story), random);
  }
}

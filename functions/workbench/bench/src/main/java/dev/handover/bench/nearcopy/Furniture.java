package dev.handover.bench.nearcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/** Edits around a text, which leave what it tells alone. */
final class Furniture {
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}[^.—–]{0,60}(\\([^)]{1,30}\\) ?[—–-]{1,2}| [—–]) ?");

  private Furniture() {}

  static Story headline(Story story, RandomGenerator random) {
    return story.headed(Phrases.any(Phrases.HEADLINES, random));
  }

  static Story dateline(Story story, RandomGenerator random) {
    return replaceFirst(
        story,
        first ->
            Phrases.any(Phrases.DATELINES, random)
                + " "
                + DATELINE.matcher(first).replaceFirst(""));
  }

  static Story slugAndCredit(Story story, RandomGenerator random) {
    return story
        .opening(Phrases.any(Phrases.SLUGS, random))
        .closing(Phrases.any(Phrases.CREDITS, random));
  }

  static Story introduction(Story story, RandomGenerator random) {
    return story.opening(Phrases.any(Phrases.BACKGROUNDS, random));
  }

  static Story background(Story story, RandomGenerator random) {
    return story.closing(Phrases.any(Phrases.BACKGROUNDS, random));
  }

  static Story lede(Story story, RandomGenerator random) {
    return replaceFirst(story, _ -> Phrases.any(Phrases.LEDES, random));
  }

  private static Story replaceFirst(Story story, UnaryOperator<String> edit) {
    List<List<String>> body = new ArrayList<>(story.body());
    List<String> paragraph = new ArrayList<>(body.getFirst());
    paragraph.set(0, edit.apply(paragraph.getFirst()));
    body.set(0, paragraph);
    return story.withBody(body);
  }
}

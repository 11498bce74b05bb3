package dev.handover.bench.nearcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Edits that shorten a text or set it in another way. */
final class Cuts {
  private Cuts() {}

  static Story withoutLastThird(Story story, RandomGenerator random) {
    return story.cut(0, Math.max(1, story.sentences() * 2 / 3));
  }

  static Story firstThird(Story story, RandomGenerator random) {
    return story.cut(0, Math.max(1, story.sentences() / 3));
  }

  static Story withoutOneSentence(Story story, RandomGenerator random) {
    int dropped = random.nextInt(story.sentences());
    return story.cut(0, dropped).then(story.cut(dropped + 1, story.sentences()));
  }

  /** Its first two sentences, as a brief. */
  static Story brief(Story story) {
    return new Story(List.of(), story.cut(0, 2).body());
  }

  static Story mergedParagraphs(Story story, RandomGenerator random) {
    List<List<String>> merged = new ArrayList<>();
    for (int i = 0; i < story.body().size(); i += 2) {
      List<String> both = new ArrayList<>(story.body().get(i));
      if (i + 1 < story.body().size()) {
        both.addAll(story.body().get(i + 1));
      }
      merged.add(both);
    }
    return story.withBody(merged);
  }
}

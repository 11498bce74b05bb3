package dev.handover.bench.nearcopy;

import java.util.Random;

/** What two different stories about one exchange may have in common all the same. */
enum Sharing {
  NOTHING("nothing but the event"),
  STATEMENT("one official statement, quoted after two sentences"),
  RELEASE("a sentence of an official release, word for word"),
  BACKGROUND("one closing background paragraph"),
  BOTH("that statement and that paragraph"),
  BRIEF("nothing, both briefs of two sentences");

  private static final int BEFORE_STATEMENT = 2;

  private final String label;

  Sharing(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /** A story that holds what is shared; the same for the same seed. */
  Story with(Story story, long seed) {
    Random random = new Random(seed);
    String statement = Phrases.any(Phrases.STATEMENTS, random);
    String background = Phrases.any(Phrases.BACKGROUNDS, random);
    return switch (this) {
      case NOTHING -> story;
      case STATEMENT -> quoting(story, statement);
      case RELEASE -> quoting(story, Phrases.any(Phrases.RELEASES, random));
      case BACKGROUND -> story.closing(background);
      case BOTH -> quoting(story, statement).closing(background);
      case BRIEF -> Cuts.brief(story);
    };
  }

  private static Story quoting(Story story, String statement) {
    Story rest = story.cut(BEFORE_STATEMENT, story.sentences());
    return story.cut(0, BEFORE_STATEMENT).closing(statement).then(rest);
  }
}

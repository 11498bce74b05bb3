package dev.handover.extraction.report;

import dev.handover.extraction.report.ActDate.Ground;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.DateSpan;
import dev.handover.model.Precision;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The day that the sentences right before an act set for it, which tell no act themselves: "An
 * earlier bargain was struck in May 2021. Nine Danes came home."
 */
final class SettingDates {
  /** A month sets the scene in a short sentence; in a longer one it dates something else. */
  static final int SHORT_TOKENS_MAX = 16;

  /** A longer time sets none. */
  static final int DAYS_MAX = 31;

  /** Between an act and its scene stand so many sentences, less one. */
  static final int BACK_MAX = 2;

  private final Lattice lattice;
  private final Asides asides;
  private final Timeline timeline;
  private final Map<Integer, Sentence> before = new HashMap<>();

  SettingDates(Lattice lattice, Asides asides, Timeline timeline) {
    this.lattice = lattice;
    this.asides = asides;
    this.timeline = timeline;
    List<Sentence> sentences = lattice.document().sentences();
    for (int at = 1; at < sentences.size(); at++) {
      if (sentences.get(at - 1).paragraph() == sentences.get(at).paragraph()) {
        before.put(sentences.get(at).start(), sentences.get(at - 1));
      }
    }
  }

  /** The day or month that a sentence before one in its paragraph names. */
  Optional<ActDate> of(Sentence sentence, boolean planned) {
    if (spans(sentence, planned).stream().anyMatch(date -> !asides.isAside(date, sentence))) {
      return Optional.empty();
    }
    Optional<Sentence> scene = before(sentence);
    for (int back = 1; back < BACK_MAX && scene.filter(this::isSilent).isPresent(); back++) {
      scene = scene.flatMap(this::before);
    }
    return scene
        .filter(one -> !tells(one, "act", "tally", "otherwise", "agreement"))
        .filter(one -> planned == isOfPlan(one))
        .flatMap(one -> dateIn(one, planned));
  }

  private boolean isOfPlan(Sentence scene) {
    return lattice.within("prospect", scene.start(), scene.end()).stream()
        .anyMatch(word -> word.value().equals("planned"));
  }

  private Optional<Sentence> before(Sentence sentence) {
    return Optional.ofNullable(before.get(sentence.start()));
  }

  private boolean isSilent(Sentence sentence) {
    return !tells(sentence, "date", "act", "tally", "otherwise", "agreement");
  }

  private boolean tells(Sentence sentence, String... labels) {
    return Stream.of(labels)
        .anyMatch(label -> !lattice.within(label, sentence.start(), sentence.end()).isEmpty());
  }

  private List<Mention> spans(Sentence sentence, boolean planned) {
    return lattice.within("date", sentence.start(), sentence.end()).stream()
        .filter(date -> timeline.span(date, planned).isPresent())
        .toList();
  }

  private Optional<ActDate> dateIn(Sentence scene, boolean planned) {
    List<Mention> dates =
        spans(scene, planned).stream().filter(date -> !asides.isAside(date, scene)).toList();
    return dates.stream().map(date -> timeline.span(date, planned)).distinct().count() == 1
        ? dates.stream()
            .filter(date -> !asides.isOfSaying(date, scene))
            .flatMap(
                date ->
                    told(date, scene, planned)
                        .map(told -> new ActDate(told, ground(date, scene)))
                        .stream())
            .findFirst()
        : Optional.empty();
  }

  private Optional<Told<DateSpan>> told(Mention date, Sentence scene, boolean planned) {
    return timeline
        .span(date, planned)
        .filter(span -> span.precision() != Precision.VAGUE || (isShort(scene) && isBrief(span)))
        .map(span -> new Told<>(span, lattice.document().quote(date.start(), date.end())));
  }

  /** "The first exchange, on Friday, went well": of that one is told what follows. */
  private Ground ground(Mention date, Sentence scene) {
    boolean ofSwap =
        lattice.within("swap", scene.start(), date.start()).stream()
            .anyMatch(swap -> !lattice.standsBetween("relativepronoun", swap, date));
    return ofSwap ? Ground.INHERITED : Ground.SET;
  }

  private static boolean isShort(Sentence scene) {
    return scene.end() - scene.start() <= SHORT_TOKENS_MAX;
  }

  private static boolean isBrief(DateSpan span) {
    return ChronoUnit.DAYS.between(span.start(), span.end()) <= DAYS_MAX;
  }
}

package dev.handover.extraction.pattern;

import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the entries of a diary of exchanges that tell without a verb who changed sides on a day: "3
 * May. Severely wounded soldiers." or "Tuesday – the sick, once more." Adds mentions labelled
 * {@code act}.
 */
public final class DiaryEntries {
  private static final String ORIGIN = "diary entry";

  /** Fewer days make no diary. */
  private static final int DAYS_MIN = 3;

  /** A date with its weekday and year, in tokens. */
  private static final int HEADING_MAX = 9;

  /** Who they were is told in so many tokens. */
  private static final int WORDS_MAX = 14;

  /** "The most severely wounded": so many words stand before who they were. */
  private static final int BEFORE_MAX = 3;

  private static final Set<String> DASHES = Set.of(":", "–", "—", "-");
  private static final Set<String> ENDS = Set.of(".", ",", ";", "!", ":", "–", "—", "(");

  private final Lattice lattice;

  private DiaryEntries(Lattice lattice) {
    this.lattice = lattice;
  }

  /** Whether an act was read as the entry of a diary. */
  public static boolean found(Mention act) {
    return act.origin().equals(ORIGIN);
  }

  static void mark(Lattice lattice) {
    new DiaryEntries(lattice).entries().forEach(lattice::add);
  }

  private List<Mention> entries() {
    List<Mention> found = new ArrayList<>();
    int days = 0;
    boolean tells = false;
    List<Sentence> sentences = lattice.document().sentences();
    for (int at = 0; at < sentences.size(); at++) {
      Optional<Integer> start = entry(sentences, at);
      if (start.isPresent()) {
        days++;
        int end = lattice.sentenceEnd(start.get());
        if (lattice.within("act", start.get(), end).isEmpty()) {
          told(start.get(), end).ifPresent(found::add);
        } else {
          tells = true;
        }
      }
    }
    return days >= DAYS_MIN && tells ? found : List.of();
  }

  /** Where the entry of a day begins, if a sentence or its opening is a date alone. */
  private Optional<Integer> entry(List<Sentence> sentences, int at) {
    Sentence sentence = sentences.get(at);
    return opening(sentence)
        .flatMap(
            end -> {
              if (wordsBetween(end, sentence.end())) {
                return DASHES.contains(lattice.tokens().get(end).key())
                    ? Optional.of(end + 1)
                    : Optional.empty();
              }
              return at + 1 < sentences.size()
                      && sentences.get(at + 1).paragraph() == sentence.paragraph()
                  ? Optional.of(sentences.get(at + 1).start())
                  : Optional.empty();
            });
  }

  /** Where the date ends that a sentence opens with. */
  private Optional<Integer> opening(Sentence sentence) {
    return lattice
        .within("date", sentence.start(), Math.min(sentence.end(), sentence.start() + HEADING_MAX))
        .stream()
        .findFirst()
        .filter(date -> !wordsBetween(sentence.start(), date.start()))
        .map(Mention::end)
        .filter(end -> end < sentence.end());
  }

  private boolean wordsBetween(int from, int to) {
    return lattice.tokens().subList(from, to).stream()
        .anyMatch(token -> token.isWord() || token.isNumber());
  }

  /** The act that words without a verb tell, if they begin with who the freed were. */
  private Optional<Mention> told(int start, int sentenceEnd) {
    int end = start;
    while (end < sentenceEnd && !ENDS.contains(key(end))) {
      end++;
    }
    int last = end;
    boolean named =
        Stream.of("who", "attribute")
            .flatMap(label -> lattice.within(label, start, last).stream())
            .anyMatch(one -> one.start() <= start + BEFORE_MAX);
    boolean bare =
        Stream.of("verb.group", "side", "number").noneMatch(label -> stands(label, start, last));
    return named && bare && end - start <= WORDS_MAX
        ? Optional.of(
            new Mention("act", start, end, Act.ofBoth(List.of(), List.of()), ORIGIN, List.of()))
        : Optional.empty();
  }

  private boolean stands(String label, int start, int end) {
    return lattice.within(label, start, end).stream()
        .anyMatch(one -> !lattice.overlaps("attribute", one));
  }

  private String key(int at) {
    Token token = lattice.tokens().get(at);
    return token.key();
  }
}

package dev.handover.bench.nearcopy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as an editor sees it.
 *
 * @param head headline, byline and date, which end without a full stop; empty where there are none
 * @param body paragraphs, each of sentences
 */
record Story(List<String> head, List<List<String>> body) {
  private static final Pattern SENTENCE =
      Pattern.compile("(?<=[.!?][\"”’]?)\\s+(?=[\"“‘]?\\p{Lu})");
  private static final Pattern ENDED = Pattern.compile(".*[.!?:][\"”’]?");

  Story {
    head = List.copyOf(head);
    body = body.stream().map(List::copyOf).filter(paragraph -> !paragraph.isEmpty()).toList();
  }

  static Story of(String text) {
    List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    int head = (int) lines.stream().takeWhile(line -> !ENDED.matcher(line).matches()).count();
    int body = head < lines.size() ? head : 0;
    return new Story(
        lines.subList(0, body),
        lines.subList(body, lines.size()).stream()
            .map(line -> List.of(SENTENCE.split(line)))
            .toList());
  }

  String text() {
    List<String> paragraphs = new ArrayList<>(head);
    body.forEach(paragraph -> paragraphs.add(String.join(" ", paragraph)));
    return String.join("\n\n", paragraphs);
  }

  Story headed(String other) {
    return new Story(List.of(other), body);
  }

  Story withBody(List<List<String>> other) {
    return new Story(head, other);
  }

  /** The text with one more paragraph at the end. */
  Story closing(String paragraph) {
    List<List<String>> more = new ArrayList<>(body);
    more.add(List.of(paragraph));
    return withBody(more);
  }

  /** The text with one more paragraph before the others. */
  Story opening(String paragraph) {
    List<List<String>> more = new ArrayList<>(body);
    more.addFirst(List.of(paragraph));
    return withBody(more);
  }

  /** Sentences of the body. */
  int sentences() {
    return body.stream().mapToInt(List::size).sum();
  }

  /** What is left when only the sentences from one up to another, exclusive, are kept. */
  Story cut(int from, int to) {
    List<List<String>> kept = new ArrayList<>();
    int first = 0;
    for (List<String> paragraph : body) {
      int size = paragraph.size();
      kept.add(
          paragraph.subList(Math.clamp(from - first, 0, size), Math.clamp(to - first, 0, size)));
      first += size;
    }
    return withBody(kept);
  }

  /** This text's body followed by another's. */
  Story then(Story other) {
    List<List<String>> all = new ArrayList<>(body);
    all.addAll(other.body);
    return withBody(all);
  }
}

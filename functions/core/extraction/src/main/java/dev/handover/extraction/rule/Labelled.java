package dev.handover.extraction.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The mentions of one label, found by where they stand. */
final class Labelled {
  private static final Comparator<Mention> BY_START = Comparator.comparingInt(Mention::start);

  private final List<Mention> mentions = new ArrayList<>();
  private boolean sorted = true;
  private int longest;

  /** Where they begin, while none is added. */
  private int[] starts = {};

  void add(Mention mention) {
    sorted &= mentions.isEmpty() || mentions.getLast().start() <= mention.start();
    longest = Math.max(longest, mention.length());
    mentions.add(mention);
    starts = new int[0];
  }

  /** Those within the tokens from {@code start} to before {@code end}, in the order of the text. */
  List<Mention> within(int start, int end) {
    List<Mention> found = new ArrayList<>();
    for (int at = firstFrom(start); at < mentions.size(); at++) {
      Mention mention = mentions.get(at);
      if (mention.start() >= end) {
        break;
      }
      if (mention.end() <= end) {
        found.add(mention);
      }
    }
    return found;
  }

  /** Whether one of them ends right before a token. */
  boolean endAt(int token) {
    for (int at = firstFrom(token - longest); at < mentions.size(); at++) {
      Mention mention = mentions.get(at);
      if (mention.start() >= token) {
        return false;
      }
      if (mention.end() == token) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of them has a token from {@code start} to before {@code end}. */
  boolean overlap(int start, int end) {
    for (int at = firstFrom(start - longest); at < mentions.size(); at++) {
      Mention mention = mentions.get(at);
      if (mention.start() >= end) {
        return false;
      }
      if (mention.end() > start) {
        return true;
      }
    }
    return false;
  }

  /** Where they begin, each place once. */
  int[] starts() {
    if (starts.length == 0) {
      firstFrom(0);
      starts = mentions.stream().mapToInt(Mention::start).toArray();
      int count = 0;
      for (int at = 0; at < starts.length; at++) {
        if (at == 0 || starts[at] != starts[at - 1]) {
          starts[count++] = starts[at];
        }
      }
      starts = Arrays.copyOf(starts, count);
    }
    return starts;
  }

  private int firstFrom(int start) {
    if (!sorted) {
      mentions.sort(BY_START);
      sorted = true;
    }
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package dev.handover.extraction.rule;

import dev.handover.extraction.rule.Program.Step;
import java.util.ArrayList;
import java.util.List;

/** Turns a pattern into the steps of a program. */
final class Assembler {
  private final List<Step> steps = new ArrayList<>();

  List<Step> assemble(Pattern pattern) {
    emit(pattern, false);
    steps.add(new Step.Accept());
    return List.copyOf(steps);
  }

  /** Emits an item; a tight one begins right behind the item before it. */
  private void emit(Pattern pattern, boolean tight) {
    switch (pattern) {
      case Pattern.Word(String key) -> steps.add(new Step.Take(new Symbol.Word(key), "", tight));
      case Pattern.Slot(String role, String label) ->
          steps.add(new Step.Take(new Symbol.Labelled(label), role, tight));
      case Pattern.Tight() -> {}
      case Pattern.Sequence(List<Pattern> items) -> emitSequence(items, tight);
      case Pattern.Choice(List<Pattern> options) -> emitChoice(options, tight);
      case Pattern.Repeat(Pattern item, int min, int max) -> emitRepeat(item, min, max, tight);
    }
  }

  private void emitSequence(List<Pattern> items, boolean tight) {
    boolean next = tight;
    for (Pattern item : items) {
      emit(item, next);
      next = item instanceof Pattern.Tight;
    }
  }

  private void emitChoice(List<Pattern> options, boolean tight) {
    List<Integer> jumps = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (i + 1 == options.size()) {
        emit(options.get(i), tight);
        break;
      }
      int fork = reserve();
      emit(options.get(i), tight);
      jumps.add(reserve());
      steps.set(fork, new Step.Fork(fork + 1, steps.size()));
    }
    jumps.forEach(jump -> steps.set(jump, new Step.Jump(steps.size())));
  }

  private void emitRepeat(Pattern item, int min, int max, boolean tight) {
    for (int i = 0; i < min; i++) {
      emit(item, tight && i == 0);
    }
    List<Integer> forks = new ArrayList<>();
    for (int i = min; i < max; i++) {
      forks.add(reserve());
      emit(item, tight && i == 0);
    }
    forks.forEach(fork -> steps.set(fork, new Step.Fork(fork + 1, steps.size())));
  }

  private int reserve() {
    steps.add(new Step.Accept());
    return steps.size() - 1;
  }
}

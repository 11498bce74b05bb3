package dev.handover.extraction.rule;

import dev.handover.extraction.rule.Program.Step;
import java.util.ArrayList;
import java.util.List;

/** Turns a pattern into the steps of a program. */
final class Assembler {
  private final List<Step> steps = new ArrayList<>();

  List<Step> assemble(Pattern pattern) {
    emit(pattern);
    steps.add(new Step.Accept());
    return List.copyOf(steps);
  }

  private void emit(Pattern pattern) {
    switch (pattern) {
      case Pattern.Word(String key) -> steps.add(new Step.TakeWord(key));
      case Pattern.Slot(String role, String label) -> steps.add(new Step.TakeSlot(role, label));
      case Pattern.Sequence(List<Pattern> items) -> items.forEach(this::emit);
      case Pattern.Choice(List<Pattern> options) -> emitChoice(options);
      case Pattern.Repeat(Pattern item, int min, int max) -> emitRepeat(item, min, max);
    }
  }

  private void emitChoice(List<Pattern> options) {
    List<Integer> jumps = new ArrayList<>();
    for (int i = 0; i < options.size(); i++) {
      if (i + 1 == options.size()) {
        emit(options.get(i));
        break;
      }
      int fork = reserve();
      emit(options.get(i));
      jumps.add(reserve());
      steps.set(fork, new Step.Fork(fork + 1, steps.size()));
    }
    jumps.forEach(jump -> steps.set(jump, new Step.Jump(steps.size())));
  }

  private void emitRepeat(Pattern item, int min, int max) {
    for (int i = 0; i < min; i++) {
      emit(item);
    }
    List<Integer> forks = new ArrayList<>();
    for (int i = min; i < max; i++) {
      forks.add(reserve());
      emit(item);
    }
    forks.forEach(fork -> steps.set(fork, new Step.Fork(fork + 1, steps.size())));
  }

  private int reserve() {
    steps.add(new Step.Accept());
    return steps.size() - 1;
  }
}

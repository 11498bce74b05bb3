package dev.handover.extraction;

import dev.handover.extraction.report.Verdict;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Document;
import dev.handover.extraction.text.Sentence;
import java.util.List;

/**
 * The derivation of facts as a tree: each sentence, what was found in it, and what that is made of.
 */
final class Explanation {
  private static final List<String> FACTS =
      List.of(
          "act",
          "cite",
          "brokers",
          "agreement",
          "mediator",
          "date",
          "swap",
          "group",
          "location",
          "moved",
          "counted",
          "rounds",
          "nth",
          "running",
          "feat",
          "tally",
          "also");

  private Explanation() {}

  static String of(Lattice lattice, List<Verdict> verdicts) {
    StringBuilder text = new StringBuilder();
    for (Sentence sentence : lattice.document().sentences()) {
      text.append(words(lattice.document(), sentence.start(), sentence.end())).append('\n');
      for (String label : FACTS) {
        lattice
            .within(label, sentence.start(), sentence.end())
            .forEach(mention -> append(text, lattice.document(), mention, 1));
      }
      verdicts.stream()
          .filter(verdict -> isIn(sentence, verdict.act()))
          .forEach(verdict -> append(text, lattice.document(), verdict));
    }
    return text.toString();
  }

  private static boolean isIn(Sentence sentence, Mention act) {
    return sentence.start() <= act.start() && act.end() <= sentence.end();
  }

  private static void append(StringBuilder text, Document document, Verdict verdict) {
    text.append("  -> \"")
        .append(words(document, verdict.act().start(), verdict.act().end()))
        .append("\": ")
        .append(verdict.text())
        .append('\n');
  }

  private static void append(StringBuilder text, Document document, Mention mention, int depth) {
    text.append("  ".repeat(depth))
        .append(mention.label())
        .append(" \"")
        .append(words(document, mention.start(), mention.end()))
        .append("\" = ")
        .append(mention.value())
        .append("  (")
        .append(mention.origin())
        .append(")\n");
    mention.parts().forEach(part -> append(text, document, part, depth + 1));
  }

  private static String words(Document document, int start, int end) {
    return document
        .text()
        .substring(document.tokens().get(start).start(), document.tokens().get(end - 1).end());
  }
}

package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import java.util.ArrayList;
import java.util.List;

/** Reads the figures that somebody stands by in a sentence that tells no act. */
final class Vouchers {
  /** A smaller number is of something else. */
  private static final int COUNT_MIN = 3;

  private final Lattice lattice;
  private final Speakers speakers;

  Vouchers(Lattice lattice, Speakers speakers) {
    this.lattice = lattice;
    this.speakers = speakers;
  }

  List<Voucher> in(Sentence sentence) {
    List<Mention> numbers = lattice.within("number", sentence.start(), sentence.end());
    boolean each = !lattice.within("mutual", sentence.start(), sentence.end()).isEmpty();
    List<Voucher> vouchers = new ArrayList<>();
    for (Mention number : numbers) {
      int count = number.value(Integer.class);
      boolean twice =
          numbers.stream().filter(other -> other.value(Integer.class) == count).count() > 1;
      List<Source> said =
          speakers.of(sentence, number.start(), number.end()).stream().map(Told::value).toList();
      if (count >= COUNT_MIN
          && !said.isEmpty()
          && !lattice.overlaps("date", number)
          && !isOfMore(number)) {
        vouchers.add(new Voucher(count, each || twice, said));
      }
    }
    return vouchers;
  }

  /** "Three more": others than those told of. */
  private boolean isOfMore(Mention number) {
    return lattice.has("modifier", number.end(), "more");
  }
}

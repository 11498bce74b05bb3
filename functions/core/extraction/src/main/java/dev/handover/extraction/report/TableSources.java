package dev.handover.extraction.report;

import dev.handover.extraction.mention.Source;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Party;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who a table's figures are from, as a line below it says. Where both sides are named there, each
 * speaks for those whom it got back.
 */
record TableSources(List<Told<Source>> all) {
  /** The line stands close below the table, behind its footnotes. */
  static final int SENTENCES_MAX = 14;

  static TableSources of(Lattice lattice) {
    List<Mention> rows = lattice.labelled("tablerow");
    if (rows.isEmpty()) {
      return new TableSources(List.of());
    }
    int end = rows.getLast().end();
    return new TableSources(
        lattice.document().sentences().stream()
            .filter(sentence -> sentence.start() >= end)
            .limit(SENTENCES_MAX)
            .filter(sentence -> lattice.at("credit", sentence.start()).isPresent())
            .limit(1)
            .flatMap(sentence -> named(lattice, sentence))
            .toList());
  }

  private static Stream<Told<Source>> named(Lattice lattice, Sentence sentence) {
    return lattice.within("source", sentence.start(), sentence.end()).stream()
        .map(
            mention ->
                new Told<>(
                    mention.value(Source.class),
                    lattice.document().quote(mention.start(), mention.end())));
  }

  /** The move as said by whoever the figures are from. */
  Move said(Move move) {
    List<Source> sources = all.stream().map(Told::value).distinct().toList();
    List<Source> own = sources.stream().filter(one -> speaksFor(one, move.to())).toList();
    boolean both = own.size() < sources.size() && !own.isEmpty();
    Fact fact = move.fact();
    Fact said = new Fact(fact.act(), fact.mention(), fact.sentence(), both ? own : sources);
    return new Move(move.to(), move.from(), move.people(), said);
  }

  private static boolean speaksFor(Source source, Party side) {
    return source.party().filter(side::equals).isPresent();
  }
}

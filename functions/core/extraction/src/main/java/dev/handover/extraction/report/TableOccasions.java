package dev.handover.extraction.report;

import dev.handover.extraction.pattern.Act;
import dev.handover.extraction.pattern.ActKind;
import dev.handover.extraction.pattern.Mediators;
import dev.handover.extraction.rule.Lattice;
import dev.handover.extraction.rule.Mention;
import dev.handover.extraction.table.TableRow;
import dev.handover.extraction.text.Sentence;
import dev.handover.model.Agreement;
import dev.handover.model.Attribute;
import dev.handover.model.DateSpan;
import dev.handover.model.Evidence;
import dev.handover.model.Party;
import dev.handover.model.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The occasions that an article's tables tell, added to those of its sentences: a row is an
 * occasion of its own, or tells more of the one on the same days.
 */
record TableOccasions(Lattice lattice, Sides sides) {
  List<Occasion> addedTo(List<Occasion> told) {
    List<Occasion> occasions = new ArrayList<>(told);
    TableSources sources = TableSources.of(lattice);
    for (Mention mention : lattice.labelled("tablerow")) {
      TableRow row = mention.value(TableRow.class);
      Fact fact = fact(row, mention);
      List<Move> moves = moves(row, fact).stream().map(sources::said).toList();
      Occasion occasion =
          occasions.stream()
              .filter(other -> other.date().map(Told::value).equals(row.date()))
              .filter(other -> other.isOfBodies() == isOfBodies(moves))
              .findFirst()
              .orElseGet(() -> opened(row, occasions));
      List<Move> news = moves.stream().filter(move -> !occasion.tellsFigureOf(move)).toList();
      occasion.add(fact, news.isEmpty() ? moves : news, Set.of());
      row.mediators().forEach(party -> occasion.mediators.putIfAbsent(party, quote(row.line())));
      row.notes().forEach(note -> addNote(occasion, note));
      occasion.addSources(sources.all());
    }
    return occasions;
  }

  private Occasion opened(TableRow row, List<Occasion> occasions) {
    Optional<Told<DateSpan>> date =
        row.date().flatMap(span -> row.dated().map(dated -> new Told<>(span, quote(dated))));
    Occasion occasion = new Occasion(date);
    occasions.add(occasion);
    return occasion;
  }

  private static boolean isOfBodies(List<Move> moves) {
    return moves.stream().allMatch(move -> move.people().people() == People.REMAINS);
  }

  private static Fact fact(TableRow row, Mention mention) {
    Act act = Act.of(ActKind.RELEASE, row.flows().stream().map(TableRow.Flow::people).toList());
    return new Fact(act, mention, row.line(), List.of());
  }

  /** The side that a column does not name is that of the row's other columns, else of the text. */
  private List<Move> moves(TableRow row, Fact fact) {
    List<Move> moves = new ArrayList<>();
    for (TableRow.Flow flow : row.flows()) {
      Optional<Party> to = flow.to().or(() -> flow.from().flatMap(from -> other(row, from)));
      Optional<Party> from = flow.from().or(() -> flow.to().flatMap(one -> other(row, one)));
      to.ifPresent(receiver -> moves.add(new Move(receiver, from, flow.people(), fact)));
    }
    return moves;
  }

  private Optional<Party> other(TableRow row, Party side) {
    return row.flows().stream()
        .flatMap(flow -> Stream.concat(flow.to().stream(), flow.from().stream()))
        .filter(party -> !party.equals(side))
        .findFirst()
        .or(() -> sides.counterpart(side));
  }

  private void addNote(Occasion occasion, Sentence note) {
    for (Mention deal : lattice.within("agreement", note.start(), note.end())) {
      occasion.agreementIfNone(new Told<>(deal.value(Agreement.class), quote(deal)));
    }
    for (Mention mention : lattice.within("mediator", note.start(), note.end())) {
      mention
          .value(Mediators.class)
          .parties()
          .forEach(party -> occasion.mediators.putIfAbsent(party, quote(mention)));
    }
    for (Mention mention : lattice.within("attribute", note.start(), note.end())) {
      Attribute attribute = Attribute.valueOf(mention.value(String.class).toUpperCase(Locale.ROOT));
      occasion.attributes.putIfAbsent(attribute, quote(mention));
    }
  }

  private Evidence quote(Mention mention) {
    return lattice.document().quote(mention.start(), mention.end());
  }

  private Evidence quote(Sentence sentence) {
    return lattice.document().quote(sentence);
  }
}

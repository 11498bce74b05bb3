package dev.handover.ledger.fold;

import static dev.handover.ledger.posting.Imprints.imprint;
import static dev.handover.ledger.posting.ReportBuilder.on;
import static org.assertj.core.api.Assertions.assertThat;

import dev.handover.ledger.posting.Balance;
import dev.handover.ledger.posting.Posting;
import dev.handover.ledger.posting.Postings;
import dev.handover.ledger.posting.ReportBuilder;
import dev.handover.model.Exchange;
import dev.handover.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class FoldOrderTest {
  private static final Fold FOLD = new Fold(3, 6);

  @Property(tries = 300)
  void theOrderOfPostingsDoesNotMatter(
      @ForAll("reports") List<ReportBuilder> reports, @ForAll Random random) {
    List<Posting> postings = new ArrayList<>();
    for (ReportBuilder report : reports) {
      postings.addAll(Postings.of(imprint("voice-" + postings.size()), List.of(report.build())));
    }
    Exchange inOrder = fold(postings);

    Collections.shuffle(postings, random);

    assertThat(fold(postings)).isEqualTo(inOrder);
  }

  @Provide
  Arbitrary<List<ReportBuilder>> reports() {
    Arbitrary<String> there =
        Arbitraries.of(
            "RUS>UKR=military:207",
            "RUS>UKR=military:195",
            "RUS>UKR=civilians:12,military:195",
            "RUS>UKR=people:?",
            "?>UKR=military:207");
    Arbitrary<String> source = Arbitraries.of("Kyiv", "Moscow", "Abu Dhabi");
    Arbitrary<String> place = Arbitraries.of("Belarus", "Chernihiv", "Minsk");
    Arbitrary<Status> status = Arbitraries.of(Status.class);
    Arbitrary<Integer> total = Arbitraries.of(390, 402, 414);
    return Combinators.combine(there, source, place, status, total)
        .as(
            (claim, sayer, where, told, sum) ->
                on("2025-07-04")
                    .says(claim, sayer)
                    .in(where)
                    .agreedIn(where)
                    .status(told)
                    .total(sum)
                    .ordinal(sum % 7))
        .list()
        .ofMinSize(1)
        .ofMaxSize(9);
  }

  private static Exchange fold(List<Posting> postings) {
    return FOLD.of(postings.getFirst().exchange(), Balance.of(postings), postings);
  }
}

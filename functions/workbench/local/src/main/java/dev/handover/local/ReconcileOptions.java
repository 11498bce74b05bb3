package dev.handover.local;

import dev.handover.ledger.TallyFilter;
import dev.handover.model.Party;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which running totals to lay beside the exchanges.
 *
 * @param speaker whose
 */
record ReconcileOptions(TableAddress address, String speaker, TallyFilter filter) {

  /**
   * Reads the arguments of {@code reconcile}.
   *
   * @throws UsageException if they make no sense
   */
  static ReconcileOptions of(List<String> words, Path dataDefault) {
    Set<String> options = new HashSet<>(TableAddress.OPTIONS);
    options.addAll(Set.of("--speaker", "--receiver", "--since", "--until"));
    Arguments arguments = Arguments.of(words, options, Deployment.SWITCHES).without("reconcile");
    String speaker =
        arguments
            .value("--speaker")
            .filter(name -> !name.isBlank())
            .orElseThrow(
                () -> new UsageException("reconcile needs --speaker, whose totals are meant."));
    TallyFilter filter =
        new TallyFilter(
            arguments.value("--since").map(word -> day("--since", word)),
            arguments.value("--until").map(word -> day("--until", word)),
            arguments.value("--receiver").map(ReconcileOptions::party),
            Optional.of(speaker));
    return new ReconcileOptions(TableAddress.of(arguments, dataDefault), speaker, filter);
  }

  private static LocalDate day(String option, String word) {
    try {
      return LocalDate.parse(word);
    } catch (DateTimeException e) {
      throw new UsageException(option + " is a day such as 2025-07-04, not \"" + word + "\".");
    }
  }

  private static Party party(String word) {
    try {
      return new Party(word);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--receiver is a code such as UKR, not \"" + word + "\".");
    }
  }
}

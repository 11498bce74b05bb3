package dev.handover.query.resource;

import dev.handover.query.parameter.IsoDate;
import dev.handover.query.parameter.Parameter;
import java.time.LocalDate;
import java.util.Optional;

/** The days that a query is about; a range that ends before it starts is at fault. */
record Days(Optional<LocalDate> since, Optional<LocalDate> until) {
  static final Parameter<LocalDate> SINCE =
      Parameter.once("since", "first day, YYYY-MM-DD", new IsoDate());
  static final Parameter<LocalDate> UNTIL =
      Parameter.once("until", "last day, YYYY-MM-DD", new IsoDate());

  static Days read(Selection selection) {
    Optional<LocalDate> since = selection.one(SINCE, LocalDate::toString);
    Optional<LocalDate> until = selection.one(UNTIL, LocalDate::toString);
    if (since.isPresent() && until.isPresent() && since.get().isAfter(until.get())) {
      selection.fault(
          SINCE,
          since.get() + " is after until, " + until.get() + "; give the earlier day as since.");
    }
    return new Days(since, until);
  }
}

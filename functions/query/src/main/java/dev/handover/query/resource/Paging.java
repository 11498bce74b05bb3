package dev.handover.query.resource;

import dev.handover.query.Limits;
import dev.handover.query.format.Format;
import dev.handover.query.format.Negotiation;
import dev.handover.query.http.Fault;
import dev.handover.query.http.Problem;
import dev.handover.query.http.ProblemException;
import dev.handover.query.http.QueryString;
import dev.handover.query.http.QueryString.Pair;
import dev.handover.query.http.Request;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import dev.handover.query.parameter.WholeNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which page of a list is asked for.
 *
 * @param path of the list
 * @param filter what the query asks of the list's entries, in one order however it was asked
 * @param limit the most entries on the page
 * @param after the ledger's position where the page before ended
 */
record Paging(String path, List<Pair> filter, int limit, Optional<String> after) {
  static final Parameter<Integer> LIMIT =
      Parameter.once("limit", "entries on a page", new WholeNumber(1, Limits.PAGE_EXCHANGES_MAX));
  static final Parameter<Cursor> CURSOR =
      Parameter.once("cursor", "where the page before ended, from its next", new Cursor.Syntax());

  Paging {
    filter = List.copyOf(filter);
  }

  /**
   * Reads the page and notes its faults.
   *
   * @param sound whether the filter is without fault: only then can be told whose cursor it is
   */
  static Paging read(Arguments arguments, String path, List<Pair> filter, boolean sound) {
    int limit = arguments.one(LIMIT).orElse(Limits.PAGE_EXCHANGES_DEFAULT);
    Optional<Cursor> cursor = arguments.one(CURSOR);
    if (sound && cursor.isPresent() && !cursor.get().belongsTo(address(path, filter))) {
      arguments.fault(CURSOR.name(), Cursor.FOREIGN);
    }
    return new Paging(path, filter, limit, cursor.map(Cursor::position));
  }

  /**
   * Path and query string of the page that starts at a position, if there is one; it keeps the
   * format where that was asked for.
   */
  Optional<String> link(Optional<String> position, Request request, Format format) {
    return position.map(
        place -> request.base() + path + "?" + new QueryString(pairs(place, format)));
  }

  private List<Pair> pairs(String position, Format format) {
    List<Pair> pairs = new ArrayList<>(filter);
    if (format != Format.JSON) {
      pairs.add(Pair.of(Negotiation.PARAMETER, format.word()));
    }
    pairs.add(Pair.of(LIMIT.name(), Integer.toString(limit)));
    pairs.add(Pair.of(CURSOR.name(), Cursor.of(address(path, filter), position).toString()));
    return pairs;
  }

  /** What a client is told whose cursor's position the ledger does not know. */
  ProblemException stale() {
    return new ProblemException(
        Problem.invalidParameters(List.of(new Fault(CURSOR.name(), Cursor.FOREIGN))));
  }

  /** The list itself, on whatever page: its path, and its filter if there is one. */
  String address() {
    return filter.isEmpty() ? path : address(path, filter);
  }

  private static String address(String path, List<Pair> filter) {
    return path + "?" + new QueryString(filter);
  }
}

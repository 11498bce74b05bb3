package dev.handover.query.resource;

import dev.handover.query.http.QueryString.Pair;
import dev.handover.query.parameter.Arguments;
import dev.handover.query.parameter.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what a request selects, and writes it down again in one form however it was asked: in the
 * order in which it is read here, each value as the ledger takes it. Cursors are bound to that.
 */
final class Selection {
  private final Arguments arguments;
  private final List<Pair> pairs = new ArrayList<>();
  private final List<Parameter<?>> read = new ArrayList<>();

  Selection(Arguments arguments) {
    this.arguments = arguments;
  }

  /** The parameter's value; empty when it was not given or is at fault. */
  <T> Optional<T> one(Parameter<T> parameter, Function<T, String> text) {
    return all(parameter, text).stream().findFirst();
  }

  /** The parameter's values, each once, in the order of their text. */
  <T> List<T> all(Parameter<T> parameter, Function<T, String> text) {
    read.add(parameter);
    List<T> values =
        arguments.all(parameter).stream().distinct().sorted(Comparator.comparing(text)).toList();
    values.forEach(value -> pairs.add(Pair.of(parameter.name(), text.apply(value))));
    return values;
  }

  /** Reads which page of it is asked for. */
  Paging page(String path) {
    boolean sound = arguments.faultless(read.toArray(Parameter<?>[]::new));
    return Paging.read(arguments, path, pairs, sound);
  }

  /** Notes a fault. */
  void fault(Parameter<?> parameter, String detail) {
    arguments.fault(parameter.name(), detail);
  }
}

package dev.handover.query.parameter;

import dev.handover.query.http.Fault;
import dev.handover.query.http.MalformedEncodingException;
import dev.handover.query.http.Percent;
import dev.handover.query.http.QueryString;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The values that one request gives to the parameters of a resource. It keeps every fault it meets
 * while it is read, so that one answer can name all of them.
 */
public final class Arguments {
  private final Map<String, String> path;
  private final List<Parameter<?>> known;
  private final Map<String, List<String>> values = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param path the values of the path's variables by name
   * @param known what the resource takes; anything else is a fault
   */
  public Arguments(Map<String, String> path, QueryString query, List<Parameter<?>> known) {
    this.path = Map.copyOf(path);
    this.known = List.copyOf(known);
    Map<String, Integer> times = new LinkedHashMap<>();
    query.pairs().forEach(pair -> name(pair).ifPresent(name -> take(name, pair, times)));
    times.forEach(this::checkTimes);
  }

  /** The value of a variable of the path. */
  public String path(String variable) {
    return Optional.ofNullable(path.get(variable)).orElseThrow();
  }

  /** The parameter's value; empty when it was not given or is at fault. */
  public <T> Optional<T> one(Parameter<T> parameter) {
    return all(parameter).stream().findFirst();
  }

  /** The parameter's values in their order, without those at fault. */
  public <T> List<T> all(Parameter<T> parameter) {
    List<T> read = new ArrayList<>();
    for (String value : values.getOrDefault(parameter.name(), List.of())) {
      try {
        read.add(parameter.syntax().read(value));
      } catch (InvalidValueException e) {
        fault(parameter.name(), e.advice());
      }
    }
    return List.copyOf(read);
  }

  /** Whether the request gives the parameter any value, at fault or not. */
  public boolean has(Parameter<?> parameter) {
    return values.containsKey(parameter.name());
  }

  /** Whether the request gives a parameter this value. */
  public boolean names(String parameter, String value) {
    return values.getOrDefault(parameter, List.of()).contains(value);
  }

  /** Notes a fault. */
  public void fault(String parameter, String detail) {
    faults.add(new Fault(parameter, detail));
  }

  /** The faults met so far, each once. */
  public List<Fault> faults() {
    return faults.stream().distinct().toList();
  }

  /** Whether no fault met so far lies in any of the parameters. */
  public boolean faultless(Parameter<?>... parameters) {
    return Arrays.stream(parameters)
        .noneMatch(
            each -> faults.stream().anyMatch(fault -> fault.parameter().equals(each.name())));
  }

  private Optional<String> name(QueryString.Pair pair) {
    try {
      return Optional.of(Percent.decodeForm(pair.name()));
    } catch (MalformedEncodingException e) {
      fault(pair.name(), e.advice());
      return Optional.empty();
    }
  }

  private void take(String name, QueryString.Pair pair, Map<String, Integer> times) {
    if (known.stream().anyMatch(parameter -> parameter.name().equals(name))) {
      times.merge(name, 1, Integer::sum);
    } else {
      fault(name, "There is no parameter " + Quoted.of(name) + " here; " + choice());
    }
    try {
      String value = Percent.decodeForm(pair.value());
      values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
    } catch (MalformedEncodingException e) {
      fault(name, e.advice());
    }
  }

  private void checkTimes(String name, int times) {
    known.stream()
        .filter(parameter -> parameter.name().equals(name))
        .filter(parameter -> times > parameter.most())
        .forEach(parameter -> fault(name, tooOften(parameter, times)));
  }

  private static String tooOften(Parameter<?> parameter, int times) {
    return "It is given "
        + times
        + " times; give it "
        + (parameter.isRepeatable() ? parameter.most() + " times at most." : "once.");
  }

  private String choice() {
    return known.isEmpty()
        ? "this resource takes none."
        : known.stream().map(Parameter::name).collect(Collectors.joining(", ", "it takes ", "."));
  }
}

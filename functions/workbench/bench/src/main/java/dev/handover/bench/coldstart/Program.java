package dev.handover.bench.coldstart;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A function as Lambda would start it.
 *
 * @param folder of the unzipped archive
 * @param handler name of its class
 * @param says what its answers hold if all is well
 * @param options of the JVM, besides Lambda's own
 * @param variables of the environment, besides Lambda's own
 * @param classPath jars behind those of the runtime client, which Lambda leaves to the folder
 */
record Program(
    Path folder,
    String handler,
    String says,
    List<String> options,
    Map<String, String> variables,
    List<Path> classPath) {
  Program {
    options = List.copyOf(options);
    variables = Map.copyOf(variables);
    classPath = List.copyOf(classPath);
  }

  Program(Path folder, String handler, String says) {
    this(folder, handler, says, List.of(), Map.of(), List.of());
  }

  Program in(Path other) {
    return new Program(other, handler, says, options, variables, classPath);
  }

  Program option(String option) {
    List<String> more = new ArrayList<>(options);
    more.add(option);
    return new Program(folder, handler, says, more, variables, classPath);
  }

  Program variable(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(variables);
    more.put(name, value);
    return new Program(folder, handler, says, options, more, classPath);
  }

  Program onClassPath(List<Path> jars) {
    return new Program(folder, handler, says, options, variables, jars);
  }
}

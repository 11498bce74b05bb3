package dev.handover.local;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handover.local.export.ExportFormat;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which list to export, and how.
 *
 * @param first the address of its first page
 * @param to the file that it becomes; none for standard output
 * @param key where the service asks for one
 */
record ExportOptions(
    ExportList list, ExportFormat format, URI first, Optional<Path> to, Optional<String> key) {
  /** Names a key where other users of the machine cannot see it, as they can see arguments. */
  static final String KEY_VARIABLE = "HANDOVER_KEY";

  private static final int PAGE = 100;

  /** What a header may hold without being changed on its way. */
  private static final Pattern KEY = Pattern.compile("[!-~]+");

  /**
   * Reads the arguments of {@code export}.
   *
   * @throws UsageException if they make no sense
   */
  static ExportOptions of(List<String> words, Map<String, String> environment) {
    Set<String> options = new HashSet<>();
    ExportList.allParameters().stream().map(ExportList::option).forEach(options::add);
    options.addAll(Set.of("--list", "--format", "--to", "--key", "--page"));
    var arguments = Arguments.of(words, options, Set.of());
    if (arguments.operands().size() != 1) {
      throw new UsageException("export needs one address, such as http://localhost:8080.");
    }
    ExportList list =
        arguments
            .value("--list")
            .map(word -> oneOf("--list", ExportList.values(), ExportList::word, word))
            .orElse(ExportList.EXCHANGES);
    ExportFormat format =
        arguments
            .value("--format")
            .map(word -> oneOf("--format", ExportFormat.values(), ExportFormat::word, word))
            .orElse(ExportFormat.CSV);
    return new ExportOptions(
        list,
        format,
        first(arguments, list, format),
        arguments.value("--to").map(ExportOptions::file),
        arguments
            .value("--key")
            .or(
                () ->
                    Optional.of(environment.getOrDefault(KEY_VARIABLE, ""))
                        .filter(k -> !k.isBlank()))
            .map(ExportOptions::key));
  }

  // One that was read from a file brings the end of its line.
  private static String key(String word) {
    String key = word.strip();
    if (!KEY.matcher(key).matches()) {
      throw new UsageException("A key has letters, digits and signs, and no spaces.");
    }
    return key;
  }

  private static String page(String word) {
    if (!word.matches("[0-9]+")) {
      throw new UsageException("--page is a number of entries, not \"" + word + "\".");
    }
    return word;
  }

  private static URI first(Arguments arguments, ExportList list, ExportFormat format) {
    List<String> query = new ArrayList<>();
    for (String parameter : ExportList.allParameters()) {
      String option = ExportList.option(parameter);
      List<String> values = arguments.values(option);
      if (!values.isEmpty() && !list.parameters().contains(parameter)) {
        throw new UsageException(
            option + " is for " + String.join(" and ", ExportList.knowing(parameter)) + ".");
      }
      values.forEach(value -> query.add(parameter + "=" + URLEncoder.encode(value, UTF_8)));
    }
    query.add(
        "limit="
            + arguments.value("--page").map(ExportOptions::page).orElse(Integer.toString(PAGE)));
    query.add("format=" + format.asked());
    String service = service(arguments.operands().getFirst());
    return URI.create(service + "/" + list.word() + "?" + String.join("&", query));
  }

  private static String service(String word) {
    try {
      URI uri = new URI(word);
      if (List.of("http", "https").contains(String.valueOf(uri.getScheme()))
          && Optional.ofNullable(uri.getHost()).isPresent()
          && Optional.ofNullable(uri.getQuery()).isEmpty()
          && Optional.ofNullable(uri.getFragment()).isEmpty()) {
        return word.replaceFirst("/+$", "");
      }
    } catch (URISyntaxException e) {
      // Said below.
    }
    throw new UsageException(
        "The address is a service's, such as http://localhost:8080, not \"" + word + "\".");
  }

  private static Path file(String word) {
    try {
      return Path.of(word);
    } catch (InvalidPathException e) {
      throw new UsageException("--to is a file, not \"" + word + "\".");
    }
  }

  private static <T> T oneOf(String option, T[] values, Function<T, String> name, String word) {
    return Arrays.stream(values)
        .filter(value -> name.apply(value).equals(word))
        .findFirst()
        .orElseThrow(
            () ->
                new UsageException(
                    Arrays.stream(values)
                        .map(name)
                        .collect(
                            Collectors.joining(
                                ", ", option + " is one of ", ", not \"" + word + "\"."))));
  }
}

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes which parts of an archive stand under which licence, and fails at a licence that nobody
 * allowed: {@code ThirdParty SBOM.json THIRD-PARTY.txt}. Needs Jackson on the class path.
 */
final class ThirdParty {
  // Under each of these a part may be used, changed and passed on as long as its notices stay in
  // it.
  private static final Set<String> ALLOWED = Set.of("Apache-2.0", "MIT", "MIT-0");

  private static final String OURS = "dev.handover";

  private ThirdParty() {}

  public static void main(String[] args) throws Exception {
    Path list = Path.of(args[0]);
    if (!Files.exists(list)) {
      System.err.println(
          "WARNING: "
              + list.getFileName()
              + " is not written while Maven is offline. Deploy no such archive.");
      Files.writeString(Path.of(args[1]), "Built offline: this archive does not name its parts.\n");
      return;
    }
    JsonNode sbom = new JsonMapper().readTree(Files.readString(list));
    SortedMap<String, SortedSet<String>> parts = new TreeMap<>();
    for (JsonNode component : sbom.path("components")) {
      if (!component.path("group").asString().equals(OURS)) {
        parts.computeIfAbsent(licence(component), _ -> new TreeSet<>()).add(name(component));
      }
    }
    List<String> refused = parts.keySet().stream().filter(name -> !ALLOWED.contains(name)).toList();
    if (!refused.isEmpty()) {
      refused.forEach(licence -> System.err.print(paragraph(licence, parts.get(licence))));
      System.err.println(
          """

          Nobody allowed these licences for what we pass on. Read each; if it asks for no more than
          ALLOWED in .ci/ThirdParty.java says, name it there, else do without the part.\
          """);
      System.exit(1);
    }
    String text =
        parts.entrySet().stream()
            .map(entry -> paragraph(entry.getKey(), entry.getValue()))
            .collect(Collectors.joining());
    Files.writeString(
        Path.of(args[1]),
        "What others wrote of this archive. Their notices lie in the jars, or beside the files.\n"
            + text);
  }

  private static String name(JsonNode component) {
    return String.join(
        ":",
        component.path("group").asString(),
        component.path("name").asString(),
        component.path("version").asString());
  }

  // Several are one of their own, since a pom does not say whether one may choose.
  private static String licence(JsonNode component) {
    return component
        .path("licenses")
        .valueStream()
        .map(
            given -> {
              JsonNode licence = given.path("license");
              JsonNode name =
                  licence.path("id").isString() ? licence.path("id") : licence.path("name");
              return name.asString(given.path("expression").asString("a licence without a name"));
            })
        .reduce((one, other) -> one + " and " + other)
        .orElse("no licence in the part's pom");
  }

  private static String paragraph(String licence, SortedSet<String> names) {
    return "\n" + licence + "\n  " + String.join("\n  ", names) + "\n";
  }
}

package dev.handover.extraction.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Reads the lines of a rule file and checks them. */
final class RuleFileParser {
  private static final Set<String> IN_A_RULE = Set.of("when", "then", "yes", "no");

  private final String file;
  private final List<String> lines;
  private final BiConsumer<Rule, List<Pattern>> rules;
  private final Consumer<List<String>> skipped;
  private final Set<String> names = new HashSet<>();
  private final Map<String, String> shorthands = new HashMap<>();

  private String name = "";
  private int nameLine;
  private String meaning = "";
  private final List<String> over = new ArrayList<>();
  private final List<Pattern> patterns = new ArrayList<>();
  private final List<Rule.Example> examples = new ArrayList<>();
  private int line;

  RuleFileParser(
      String file,
      String text,
      BiConsumer<Rule, List<Pattern>> rules,
      Consumer<List<String>> skipped) {
    this.file = file;
    this.lines = text.lines().toList();
    this.rules = rules;
    this.skipped = skipped;
  }

  void run() {
    for (line = 1; line <= lines.size(); line++) {
      String text = lines.get(line - 1).strip();
      if (!text.isEmpty() && !text.startsWith("#")) {
        int space = endOfWord(text);
        take(text.substring(0, space), text.substring(space).strip());
      }
    }
    finish();
  }

  private static int endOfWord(String text) {
    int end = 0;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void take(String keyword, String rest) {
    if (name.isEmpty() && IN_A_RULE.contains(keyword)) {
      throw wrong(line, "'" + keyword + "' stands before any rule");
    }
    switch (keyword) {
      case "let" -> let(rest);
      case "skip" -> skipped.accept(List.of(rest.split("\\s+", -1)));
      case "rule" -> {
        finish();
        name = rest;
        nameLine = line;
        if (name.isEmpty()) {
          throw wrong(line, "a rule needs a name");
        }
        if (!names.add(name)) {
          throw wrong(line, "rule '" + name + "' stands twice");
        }
      }
      case "when" -> patterns.add(pattern(rest));
      case "then" -> then(rest);
      case "yes" -> examples.add(positive(rest));
      case "no" -> examples.add(negative(rest));
      default -> throw wrong(line, "unknown keyword '" + keyword + "'");
    }
  }

  /** {@code let both (each|both)}: from here on {@code $both} stands for it. */
  private void let(String rest) {
    String[] parts = rest.split("\\s+", 2);
    if (parts.length < 2 || shorthands.containsKey(parts[0])) {
      throw wrong(line, "a new shorthand is: let NAME PATTERN");
    }
    shorthands.put(parts[0], "(" + expanded(parts[1]) + ")");
  }

  private String expanded(String text) {
    StringBuilder expanded = new StringBuilder();
    int at = 0;
    for (int dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', at)) {
      int end = dollar + 1;
      while (end < text.length() && Character.isLetter(text.charAt(end))) {
        end++;
      }
      String shorthand = text.substring(dollar + 1, end);
      if (!shorthands.containsKey(shorthand)) {
        throw wrong(line, "no shorthand called $" + shorthand);
      }
      expanded.append(text, at, dollar).append(shorthands.get(shorthand));
      at = end;
    }
    return expanded.append(text.substring(at)).toString();
  }

  private Pattern pattern(String text) {
    try {
      Pattern pattern = PatternParser.parse(expanded(text));
      if (pattern.matchesNothing()) {
        throw wrong(line, "a pattern that matches nothing: " + text);
      }
      return pattern;
    } catch (IllegalArgumentException e) {
      throw wrong(line, String.valueOf(e.getMessage()));
    }
  }

  private void then(String rest) {
    if (!meaning.isEmpty()) {
      throw wrong(line, "rule '" + name + "' has a then already");
    }
    String[] parts = rest.split("\\s+over\\s+", 2);
    meaning = parts[0];
    if (parts.length > 1) {
      over.addAll(List.of(parts[1].split("\\s*,\\s*", -1)));
    }
  }

  private Rule.Example positive(String rest) {
    int equals = rest.lastIndexOf(" = ");
    if (equals < 1) {
      throw wrong(line, "a yes example is: yes TEXT = VALUE");
    }
    return new Rule.Example(
        rest.substring(0, equals).strip(), rest.substring(equals + 3).strip(), line);
  }

  private Rule.Example negative(String rest) {
    if (rest.isEmpty()) {
      throw wrong(line, "a no example is: no TEXT");
    }
    return new Rule.Example(rest, "", line);
  }

  private void finish() {
    if (name.isEmpty()) {
      return;
    }
    if (patterns.isEmpty() || meaning.isEmpty()) {
      throw wrong(nameLine, "rule '" + name + "' needs a when and a then");
    }
    boolean yes = examples.stream().anyMatch(Rule.Example::positive);
    boolean no = examples.stream().anyMatch(example -> !example.positive());
    if (!yes || !no) {
      throw wrong(nameLine, "rule '" + name + "' needs a yes and a no example");
    }
    Set<String> labels =
        patterns.stream().flatMap(Pattern::labels).collect(Collectors.toUnmodifiableSet());
    rules.accept(
        new Rule(name, meaning, over, examples, labels, file + ":" + nameLine),
        List.copyOf(patterns));
    name = "";
    meaning = "";
    over.clear();
    patterns.clear();
    examples.clear();
  }

  private IllegalStateException wrong(int at, String what) {
    return new IllegalStateException(file + ":" + at + ": " + what);
  }
}

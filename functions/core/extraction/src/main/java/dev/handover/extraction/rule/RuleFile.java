package dev.handover.extraction.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A file of rules, compiled. Its lines:
 *
 * <pre>
 * let   sides (side|sides|party)     from here on $sides stands for the pattern
 * skip  label label                 mentions that may stand between any two items
 * rule  units ago                   a new rule
 * when  &lt;number&gt; &lt;unit&gt; ago         its pattern; several lines are alternatives
 * then  UNITS_AGO [over OTHER RULE] its meaning
 * yes   three days ago = 2024-05-12 a sentence it must read, and how
 * no    three days agony            a sentence in which it must find nothing
 * </pre>
 *
 * <p>A file that breaks the grammar fails when it is loaded, with its name and line.
 */
public final class RuleFile {
  private final String name;
  private final String path;
  private final Set<String> skipped = new HashSet<>();
  private final List<Rule> rules = new ArrayList<>();
  private final List<Compiled> compiled = new ArrayList<>();
  private final Symbols symbols = new Symbols();
  private final Map<String, Integer> ranks;

  /** A rule's pattern, ready to run. */
  private record Compiled(Rule rule, Program program) {}

  private RuleFile(String name, String path, String text) {
    this.name = name;
    this.path = path;
    new RuleFileParser(name, text, this::add, skipped::addAll).run();
    this.ranks = Precedence.of(rules);
  }

  /** Loads a rule file that lies beside a class. */
  public static RuleFile load(Class<?> beside, String name) {
    try (InputStream stream = beside.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("No rule file " + name + " beside " + beside.getName());
      }
      String path = beside.getPackageName().replace('.', '/') + "/" + name;
      return parse(name, path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the rule file " + name, e);
    }
  }

  /** Reads the text of a rule file. */
  static RuleFile parse(String name, String path, String text) {
    return new RuleFile(name, path, text);
  }

  public String name() {
    return name;
  }

  /** Where it lies on the class path. */
  public String path() {
    return path;
  }

  public List<Rule> rules() {
    return List.copyOf(rules);
  }

  /** The labels of mentions that may stand between any two items. */
  public Set<String> skipped() {
    return Set.copyOf(skipped);
  }

  /** Which of two rules wins where both take the same tokens: the one of the lower rank. */
  int rank(Rule rule) {
    return ranks.getOrDefault(rule.name(), ranks.size());
  }

  private void add(Rule rule, List<Pattern> patterns) {
    rules.add(rule);
    patterns.forEach(pattern -> compiled.add(new Compiled(rule, Program.of(pattern, symbols))));
  }

  /** All matches, each the longest of its pattern at its place, pattern by pattern. */
  public List<Match> matches(Lattice lattice) {
    Places places = new Places(lattice, symbols, skipped);
    List<Match> matches = new ArrayList<>();
    for (Compiled one : compiled) {
      Occurrences beginnings = places.of(one.program().beginnings());
      int[] needs = one.program().needs();
      int at = beginnings.next(0);
      if (at == Occurrences.NEVER || !hasAll(places, needs, at, Occurrences.NEVER)) {
        continue;
      }
      Machine machine = new Machine(one.rule(), one.program(), places);
      for (; at != Occurrences.NEVER; at = beginnings.next(at + 1)) {
        if (hasAll(places, needs, at, lattice.sentenceEnd(at))) {
          machine.run(at).ifPresent(matches::add);
        }
      }
    }
    return matches;
  }

  private static boolean hasAll(Places places, int[] needs, int start, int end) {
    for (int need : needs) {
      if (places.of(need).next(start) >= end) {
        return false;
      }
    }
    return true;
  }
}

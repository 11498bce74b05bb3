package dev.handover.extraction.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
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
  private final Map<String, List<Compiled>> byWord = new HashMap<>();
  private final Map<String, List<Compiled>> byLabel = new HashMap<>();

  private int patternCount;

  private record Compiled(int index, Rule rule, Program program) {}

  private RuleFile(String name, String path) {
    this.name = name;
    this.path = path;
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
    RuleFile file = new RuleFile(name, path);
    new RuleFileParser(name, text, file::add, file.skipped::addAll).run();
    return file;
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

  private void add(Rule rule, List<Pattern> patterns) {
    rules.add(rule);
    for (Pattern pattern : patterns) {
      Program program = Program.of(pattern);
      Compiled compiled = new Compiled(patternCount++, rule, program);
      Program.Firsts firsts = program.firsts();
      firsts.words().forEach(word -> index(byWord, word, compiled));
      firsts.labels().forEach(label -> index(byLabel, label, compiled));
    }
  }

  private static void index(Map<String, List<Compiled>> by, String first, Compiled compiled) {
    by.computeIfAbsent(first, _ -> new ArrayList<>()).add(compiled);
  }

  /** All matches, each the longest of its rule at its place, in the order of the text. */
  public List<Match> matches(Lattice lattice) {
    return new Search(lattice).run();
  }

  /** One pass over a lattice. */
  private final class Search {
    private final Lattice lattice;
    private final Machine machine;
    private final List<Match> matches = new ArrayList<>();

    /** The token, plus one, at which each pattern was tried last: each is tried once at each. */
    private final int[] triedAt = new int[patternCount];

    Search(Lattice lattice) {
      this.lattice = lattice;
      this.machine = new Machine(lattice, skipped);
    }

    List<Match> run() {
      boolean[] begins = beginnings();
      for (int at = 0; at < begins.length; at++) {
        if (!begins[at]) {
          continue;
        }
        tryAll(byWord.getOrDefault(lattice.tokens().get(at).key(), List.of()), at);
        for (Mention mention : lattice.startingAt(at)) {
          tryAll(byLabel.getOrDefault(mention.label(), List.of()), at);
        }
      }
      return matches;
    }

    /** The tokens at which a pattern of this file can begin; most cannot. */
    private boolean[] beginnings() {
      boolean[] begins = new boolean[lattice.tokens().size()];
      byWord.keySet().forEach(word -> lattice.tokensOf(word).forEach(at -> begins[at] = true));
      for (String label : byLabel.keySet()) {
        lattice.labelled(label).forEach(mention -> begins[mention.start()] = true);
      }
      return begins;
    }

    private void tryAll(List<Compiled> candidates, int at) {
      for (Compiled compiled : candidates) {
        if (triedAt[compiled.index()] <= at) {
          triedAt[compiled.index()] = at + 1;
          machine.run(compiled.rule(), compiled.program(), at).ifPresent(matches::add);
        }
      }
    }
  }
}

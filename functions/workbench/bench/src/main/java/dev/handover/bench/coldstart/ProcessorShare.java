package dev.handover.bench.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Gives commands a part of a processor's time, by control groups of Linux. */
final class ProcessorShare implements AutoCloseable {
  /** In microseconds. */
  private static final int PERIOD = 20_000;

  /** Joins the group that is named first, and becomes the command behind. */
  private static final String JOIN = "echo $$ > \"$0\" && exec \"$@\"";

  private static final Path FIRST_VERSION = Path.of("/sys/fs/cgroup/cpu");
  private static final Path SECOND_VERSION = Path.of("/sys/fs/cgroup");
  private static final String OURS = "handover-" + ProcessHandle.current().pid() + "-";

  private final boolean limits;
  private final Set<Path> groups = new LinkedHashSet<>();

  private ProcessorShare(boolean limits) {
    this.limits = limits;
  }

  /** Limits nothing. */
  static ProcessorShare whole() {
    return new ProcessorShare(false);
  }

  /** Limits where this machine lets groups be made, which mostly only its administrator may. */
  static ProcessorShare limited() {
    try (ProcessorShare trial = new ProcessorShare(true)) {
      trial.before(1);
      return new ProcessorShare(true);
    } catch (IOException e) {
      return whole();
    }
  }

  boolean limits() {
    return limits;
  }

  /**
   * What stands before a command that is to have a part of the time.
   *
   * @param part of one processor's; more than 1 for more
   */
  List<String> before(double part) throws IOException {
    return limits
        ? List.of("sh", "-c", JOIN, group((int) (part * PERIOD)).resolve("cgroup.procs").toString())
        : List.of();
  }

  private Path group(int quota) throws IOException {
    boolean first = Files.exists(FIRST_VERSION.resolve("cpu.cfs_quota_us"));
    Path group = (first ? FIRST_VERSION : SECOND_VERSION).resolve(OURS + quota);
    if (!groups.contains(group)) {
      Files.createDirectory(group);
      groups.add(group);
      if (first) {
        Files.writeString(group.resolve("cpu.cfs_period_us"), Integer.toString(PERIOD));
        Files.writeString(group.resolve("cpu.cfs_quota_us"), Integer.toString(quota));
      } else {
        Files.writeString(group.resolve("cpu.max"), quota + " " + PERIOD);
      }
    }
    return group;
  }

  /** Takes the groups away, of which no process may be left. */
  @Override
  public void close() throws IOException {
    for (Path group : groups) {
      Files.delete(group);
    }
  }
}

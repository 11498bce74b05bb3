package dev.handover.local;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;

/** The command line, {@code handover.jar}. */
public final class Handover {
  private static final int DONE = 0;
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final PrintStream out;
  private final PrintStream err;
  private final Map<String, String> environment;

  Handover(PrintStream out, PrintStream err, Map<String, String> environment) {
    this.out = out;
    this.err = err;
    this.environment = Map.copyOf(environment);
  }

  /** Runs one command and exits with 0 when it did its work, 1 when not, 2 for a bad call. */
  public static void main(String[] words) {
    // There are others on the class path, and the SDK does not choose where it needs one itself.
    System.setProperty(
        "software.amazon.awssdk.http.service.impl",
        "software.amazon.awssdk.http.urlconnection.UrlConnectionSdkHttpService");
    // Articles are in all the world's scripts, whatever the terminal's locale.
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    System.exit(exit(new Handover(out, err, System.getenv()), List.of(words)));
  }

  // The servers' threads would keep a JVM alive whose main thread has failed.
  private static int exit(Handover handover, List<String> words) {
    try {
      return handover.run(words);
    } catch (Throwable e) {
      e.printStackTrace(handover.err);
      return FAILED;
    }
  }

  private static PrintStream utf8(FileDescriptor stream) {
    return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
  }

  /** Runs one command; gives the exit code. */
  int run(List<String> words) {
    if (words.contains("--help") || words.equals(List.of("help"))) {
      out.print(Usage.TEXT);
      return DONE;
    }
    try {
      return words.isEmpty() ? complain("A command is needed.") : command(words);
    } catch (UsageException e) {
      return complain(e.getMessage());
    } catch (StackException | SdkException e) {
      err.println(e.getMessage());
      return FAILED;
    }
  }

  private int command(List<String> words) {
    List<String> rest = words.subList(1, words.size());
    return switch (words.getFirst()) {
      case "serve" -> new ServeCommand(out, err).run(ServeOptions.of(rest, dataBesideJar()));
      case "extract" -> new ExtractCommand(out, err).run(ExtractOptions.of(rest)) ? DONE : FAILED;
      case "audit" ->
          new AuditCommand(out, err).run(AuditOptions.of(rest, dataBesideJar())) ? DONE : FAILED;
      case "replay" ->
          new ReplayCommand(out, err).run(ReplayOptions.of(rest, dataBesideJar())) ? DONE : FAILED;
      case "redrive" ->
          new RedriveCommand(out, err).run(RedriveOptions.of(rest, dataBesideJar()))
              ? DONE
              : FAILED;
      case "rejected" ->
          new RejectedCommand(out, err).run(RejectedOptions.of(rest, dataBesideJar()))
              ? DONE
              : FAILED;
      case "reconcile" ->
          new ReconcileCommand(out, err).run(ReconcileOptions.of(rest, dataBesideJar()))
              ? DONE
              : FAILED;
      case "export" ->
          new ExportCommand(out, err).run(ExportOptions.of(rest, environment)) ? DONE : FAILED;
      default -> complain("There is no command \"" + words.getFirst() + "\".");
    };
  }

  private int complain(@Nullable String problem) {
    err.println(problem);
    err.print(Usage.TEXT);
    return USAGE;
  }

  private static Path dataBesideJar() {
    try {
      Path code =
          Path.of(Handover.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return code.resolveSibling("data");
    } catch (URISyntaxException e) {
      throw new IllegalStateException("The place of our own code is no file", e);
    }
  }
}

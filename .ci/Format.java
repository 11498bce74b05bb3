import com.google.googlejavaformat.java.Main;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs google-java-format over a folder: {@code Format check|apply FOLDER}. */
final class Format {
  private Format() {}

  public static void main(String[] args) throws Exception {
    List<String> arguments = new ArrayList<>();
    if (args[0].equals("apply")) {
      arguments.add("--replace");
    } else {
      arguments.addAll(List.of("--dry-run", "--set-exit-if-changed"));
    }
    try (var files = Files.walk(Path.of(args[1]))) {
      files
          .map(Path::toString)
          .filter(file -> file.endsWith(".java") && !file.contains("/target/"))
          .sorted()
          .forEach(arguments::add);
    }
    PrintWriter out = new PrintWriter(System.out, true);
    int status =
        new Main(out, new PrintWriter(System.err, true), System.in)
            .format(arguments.toArray(String[]::new));
    if (status != 0) {
      System.err.println("Not formatted. Mend it with: mvn -N validate -Dhandover.format=apply");
    }
    System.exit(status);
  }
}

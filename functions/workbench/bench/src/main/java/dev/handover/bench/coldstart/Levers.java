package dev.handover.bench.coldstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** All that is tried. */
final class Levers {
  /** Where the build puts the HTTP clients that the functions do not use. */
  private static final Path HTTP_CLIENTS = Path.of("target/http-clients").toAbsolutePath();

  private final Launcher launcher;
  private final Programs programs;
  private final Path work;
  private final Errand articles;
  private final Errand pages;
  private final Program ingest;
  private final Program query;
  private final List<Lever> levers = new ArrayList<>();

  /**
   * @param articles what ingest is asked
   * @param pages what query is asked
   */
  Levers(Launcher launcher, Programs programs, Path work, Errand articles, Errand pages)
      throws IOException {
    this.launcher = launcher;
    this.programs = programs;
    this.work = work;
    this.articles = articles;
    this.pages = pages;
    this.ingest = programs.changedIngest();
    this.query = programs.changedQuery();
  }

  /** The first two change nothing: they show how far the figures of the others may err. */
  List<Lever> all() {
    option(ingest, "nothing", "-Dlever=none");
    option(query, "nothing", "-Dlever=none");
    clients();
    beginnings();
    archives();
    machine();
    caches();
    return levers;
  }

  private void clients() {
    for (Program changed : List.of(ingest, query)) {
      option(changed, "SDK told region, credentials, endpoints, no profiles", "-Dlever.told=true");
      option(changed, "SDK in the mode `IN_REGION`", "-Dlever.inRegion=true");
      add(changed, "Apache's HTTP client", () -> with(changed, "apache5.Apache5HttpClient"));
      add(changed, "AWS's own HTTP client (CRT)", () -> with(changed, "crt.AwsCrtHttpClient"));
    }
    Services services = launcher.services();
    for (Program changed : List.of(ingest, query)) {
      add(changed, "no TLS", () -> services.plain(changed));
    }
    option(ingest, "one certificate to trust", services.onlyTrustOption());
    String off = "AWS_EC2_METADATA_DISABLED";
    add(ingest, "`" + off + "`", () -> ingest.variable(off, "true"));
  }

  private void beginnings() {
    option(ingest, "rules and lexicons read with the first event", "-Dlever.init=lazy");
    option(ingest, "rules and lexicons read beside the clients", "-Dlever.init=beside");
    option(ingest, "primed by a made-up article", "-Dlever.init=extraction");
    option(ingest, "primed by an article and a call of each service", "-Dlever.init=all");
    option(query, "primed by a page of one exchange", "-Dlever.init=page");
    option(ingest, "one JSON mapper more that looks for modules", "-Dlever.init=modules");
    add(query, "events read by Jackson, not by Lambda's reader", () -> programs.streamQuery(query));
  }

  private void archives() {
    TaskFolder folder = new TaskFolder(ingest.folder());
    add(ingest, "jars not compressed", () -> in(folder.stored(work.resolve("stored"))));
    add(ingest, "files, no jars", () -> in(folder.exploded(work.resolve("exploded"))));
  }

  private void machine() {
    option(ingest, "all tiers of compilation", "-XX:TieredStopAtLevel=4");
    option(query, "all tiers of compilation", "-XX:TieredStopAtLevel=4");
    option(ingest, "a heap that begins with 256 MB", "-Xms256m");
    option(ingest, "compact object headers", "-XX:+UseCompactObjectHeaders");
  }

  // What a folder of Lambda's holds is loaded by a loader of its own, of which no cache keeps
  // classes: they have to stand on the class path.
  private void caches() {
    add(ingest, "AOT cache of what is not the function's", () -> cached(ingest, "client.aot"));
    add(ingest, "on the class path", this::onClassPath);
    add(ingest, "on the class path, AOT cache", () -> cached(onClassPath(), "function.aot"));
    add(ingest, "on the class path, CDS archive", () -> archived(onClassPath()));
  }

  private Program onClassPath() throws IOException {
    Path nothing = Files.createDirectories(work.resolve("nothing"));
    return ingest.in(nothing).onClassPath(new TaskFolder(ingest.folder()).jars(work));
  }

  private Program cached(Program program, String name) throws IOException, InterruptedException {
    Path cache = work.resolve(name);
    train(program.option("-XX:AOTCacheOutput=" + cache));
    return program.option("-XX:AOTCache=" + cache).option("-XX:AOTMode=on");
  }

  private Program archived(Program program) throws IOException, InterruptedException {
    Path archive = work.resolve("function.jsa");
    train(program.option("-XX:ArchiveClassesAtExit=" + archive));
    return program.option("-XX:SharedArchiveFile=" + archive).option("-Xshare:on");
  }

  private void train(Program program) throws IOException, InterruptedException {
    launcher.train(program, articles, new Lambda(Lambda.MEGABYTES_OF_A_PROCESSOR));
  }

  private Program in(TaskFolder folder) {
    return ingest.in(folder.path());
  }

  private void option(Program changed, String name, String option) {
    add(changed, name, () -> changed.option(option));
  }

  private void add(Program without, String name, Lever.Making with) {
    boolean ofIngest = without.equals(ingest);
    levers.add(
        new Lever(
            (ofIngest ? "ingest: " : "query: ") + name,
            ofIngest ? articles : pages,
            without,
            with));
  }

  // In a folder of its own: jars that nothing needs cost the program without them, too.
  private Program with(Program program, String client) throws IOException {
    TaskFolder folder = new TaskFolder(program.folder());
    return program
        .in(folder.withJars(HTTP_CLIENTS, Files.createTempDirectory(work, "clients")).path())
        .option("-Dlever.http=" + client);
  }
}

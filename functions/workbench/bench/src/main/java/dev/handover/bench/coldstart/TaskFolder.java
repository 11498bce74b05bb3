package dev.handover.bench.coldstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The folder into which Lambda unzips a function's archive: classes at its root, jars in {@code
 * lib}.
 */
record TaskFolder(Path path) {
  private static final String LIBRARIES = "lib";
  private static final String OURS = "handover-";

  /** Where the build puts the bench's own classes. */
  private static final Path CLASSES = Path.of("target/classes").toAbsolutePath();

  private static final List<Path> OF_CHILDREN =
      List.of(Path.of("dev/handover/bench/coldstart/child"), Path.of("dev/handover/bench/stack"));

  /** An archive unzipped. */
  static TaskFolder unzipped(Path archive, Path into) throws IOException {
    try (InputStream content = Files.newInputStream(archive)) {
      unzip(content, into);
    }
    return new TaskFolder(into);
  }

  /** The same with the bench's handlers in it. */
  TaskFolder withHandlers(Path into) throws IOException {
    copy(path, into);
    addHandlers(into);
    return new TaskFolder(into);
  }

  /** The same with more jars. */
  TaskFolder withJars(Path jars, Path into) throws IOException {
    copy(path, into);
    copy(jars, into.resolve(LIBRARIES));
    return new TaskFolder(into);
  }

  /** The bench's handlers with the jars of others, nothing of ours. */
  TaskFolder bare(Path into) throws IOException {
    Path libraries = Files.createDirectories(into.resolve(LIBRARIES));
    for (Path jar : libraries()) {
      if (!jar.getFileName().toString().startsWith(OURS)) {
        Files.copy(jar, libraries.resolve(jar.getFileName()));
      }
    }
    addHandlers(into);
    return new TaskFolder(into);
  }

  /** Everything as files, no jars. */
  TaskFolder exploded(Path into) throws IOException {
    for (Path jar : libraries()) {
      try (InputStream content = Files.newInputStream(jar)) {
        unzip(content, into);
      }
    }
    copyClasses(into);
    return new TaskFolder(into);
  }

  /** Jars that are not compressed. */
  TaskFolder stored(Path into) throws IOException {
    Path libraries = Files.createDirectories(into.resolve(LIBRARIES));
    for (Path jar : libraries()) {
      store(jar, libraries.resolve(jar.getFileName()));
    }
    copyClasses(into);
    return new TaskFolder(into);
  }

  /** All that is in it as jars, its own classes first. */
  List<Path> jars(Path into) throws IOException {
    Path own = into.resolve("root.jar");
    try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(own));
        Stream<Path> files = Files.walk(path)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.startsWith(path.resolve(LIBRARIES))) {
          jar.putNextEntry(new ZipEntry(path.relativize(file).toString()));
          Files.copy(file, jar);
        }
      }
    }
    return Stream.concat(Stream.of(own), libraries().stream()).toList();
  }

  /** Takes a folder away with all that it holds. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private List<Path> libraries() throws IOException {
    try (Stream<Path> jars = Files.list(path.resolve(LIBRARIES))) {
      return jars.sorted().toList();
    }
  }

  private void copyClasses(Path into) throws IOException {
    copy(path.resolve("dev"), into.resolve("dev"));
  }

  private static void addHandlers(Path into) throws IOException {
    for (Path folder : OF_CHILDREN) {
      copy(CLASSES.resolve(folder), into.resolve(folder));
    }
  }

  private static void copy(Path from, Path into) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = into.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  // Of files of one name, the first jar's is found, as on a class path.
  private static void unzip(InputStream content, Path into) throws IOException {
    ZipInputStream zip = new ZipInputStream(content);
    for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      Path file = into.resolve(entry.getName());
      if (!entry.isDirectory() && !Files.exists(file)) {
        Files.createDirectories(file.getParent());
        Files.copy(zip, file);
      }
    }
  }

  private static void store(Path jar, Path copy) throws IOException {
    try (ZipInputStream from = new ZipInputStream(Files.newInputStream(jar));
        ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(copy))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        byte[] content = from.readAllBytes();
        CRC32 checksum = new CRC32();
        checksum.update(content);
        ZipEntry stored = new ZipEntry(entry.getName());
        stored.setMethod(ZipEntry.STORED);
        stored.setSize(content.length);
        stored.setCrc(checksum.getValue());
        to.putNextEntry(stored);
        to.write(content);
      }
    }
  }
}

package dev.handover.bench.coldstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Lambda's runtime client for Java, which loads a handler from a folder and asks for events.
 *
 * @param jars of the client alone
 * @param library its part in C++
 */
record RuntimeClient(List<Path> jars, Path library) {
  static final String MAIN = "com.amazonaws.services.lambda.runtime.api.client.AWSLambda";

  private static final String LIBRARY_PROPERTY =
      "com.amazonaws.services.lambda.runtime.api.client.runtimeapi.NativeClient.JNI";
  private static final String LIBRARY =
      "jni/libaws-lambda-jni.linux-%s.so"
          .formatted(System.getProperty("os.arch").equals("aarch64") ? "aarch_64" : "x86_64");

  /** Where the build puts the jars. */
  private static final Path JARS = Path.of("target/runtime-client").toAbsolutePath();

  /**
   * The client of the build.
   *
   * @param work where its library is put: left to itself, the client unpacks it to one place for
   *     all processes of the machine
   */
  static RuntimeClient unpacked(Path work) throws IOException {
    List<Path> jars;
    try (Stream<Path> files = Files.list(JARS)) {
      jars = files.sorted().toList();
    }
    Path library = work.resolve("runtime-client.so");
    for (Path jar : jars) {
      unpack(jar, library);
    }
    if (Files.notExists(library)) {
      throw new IllegalStateException("The runtime client has no " + LIBRARY);
    }
    return new RuntimeClient(jars, library);
  }

  String libraryOption() {
    return "-D" + LIBRARY_PROPERTY + "=" + library;
  }

  private static void unpack(Path jar, Path library) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry entry = zip.getEntry(LIBRARY);
      if (entry != null) {
        try (InputStream content = zip.getInputStream(entry)) {
          Files.copy(content, library);
        }
      }
    }
  }
}

package dev.handover.query.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Texts that lie beside the code. */
public final class ClassPath {
  private ClassPath() {}

  /**
   * A text.
   *
   * @param beside a class of the package in which it lies
   */
  public static String text(Class<?> beside, String name) {
    try (InputStream content = beside.getResourceAsStream(name)) {
      if (content == null) {
        throw new IllegalStateException(name + " is not beside " + beside.getName());
      }
      return new String(content.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name + " cannot be read", e);
    }
  }
}

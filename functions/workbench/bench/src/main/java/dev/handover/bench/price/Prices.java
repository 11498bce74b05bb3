package dev.handover.bench.price;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Properties;

/** AWS's prices, in US dollars. */
final class Prices {
  private final Properties listed = new Properties();

  Prices() {
    try (InputStream file = Prices.class.getResourceAsStream("prices.properties")) {
      listed.load(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  double of(String name) {
    return Double.parseDouble(Objects.requireNonNull(listed.getProperty(name), name));
  }
}

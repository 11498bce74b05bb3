package dev.handover.bench.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/**
 * A certificate of this machine's address.
 *
 * @param context of a server that has it
 * @param trust all that Java trusts, and it: as many as a function has to read
 * @param alone it and no other
 */
record Certificate(SSLContext context, Path trust, Path alone) {
  private static final String PASSWORD = "changeit";
  private static final String ADDRESS = "san=ip:127.0.0.1";
  private static final Path JAVA = Path.of(System.getProperty("java.home"));

  /**
   * @param work where its files are put
   */
  static Certificate made(Path work)
      throws IOException, InterruptedException, GeneralSecurityException {
    Path keys = work.resolve("keys.p12");
    Path certificate = work.resolve("certificate.der");
    Path trust = Files.copy(JAVA.resolve("lib/security/cacerts"), work.resolve("cacerts"));
    keytool(keys, "-genkeypair", "-keyalg", "EC", "-dname", "CN=127.0.0.1", "-ext", ADDRESS);
    keytool(keys, "-exportcert", "-file", certificate.toString());
    keytool(trust, "-importcert", "-noprompt", "-file", certificate.toString());
    // Of this kind of store certificates are read without its password, as of Java's own.
    Path alone = work.resolve("alone.jks");
    keytool(
        alone, "-importcert", "-noprompt", "-file", certificate.toString(), "-storetype", "JKS");
    return new Certificate(context(keys), trust, alone);
  }

  private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream content = Files.newInputStream(keys)) {
      store.load(content, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers =
        KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    managers.init(store, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    return context;
  }

  private static void keytool(Path store, String... words)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(JAVA.resolve("bin/keytool").toString());
    command.addAll(List.of(words));
    command.addAll(List.of("-alias", "front", "-storepass", PASSWORD));
    command.addAll(List.of("-keystore", store.toString()));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("keytool says: " + said);
    }
  }
}

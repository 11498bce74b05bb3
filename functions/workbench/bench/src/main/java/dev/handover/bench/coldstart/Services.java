package dev.handover.bench.coldstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.handover.bench.stack.TableServer;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;

/**
 * S3 and DynamoDB as a function sees them.
 *
 * @param tables behind DynamoDB
 * @param objects behind S3
 * @param s3 with TLS
 * @param dynamoDb with TLS
 */
record Services(TableServer tables, URI objects, URI s3, URI dynamoDb, Certificate certificate) {
  private static final Path ARTICLE =
      Path.of("../../core/extraction/src/test/resources/seed/prisoner-exchange-2025-07-04.txt");

  private static final String S3 = "AWS_ENDPOINT_URL_S3";
  private static final String DYNAMO_DB = "AWS_ENDPOINT_URL_DYNAMODB";
  private static final String TRUST = "-Djavax.net.ssl.trustStore=";

  /** Keys in it hold an article that is a hundred times as long. */
  static final String LARGE = "large";

  private static final int LARGE_CHARACTERS = 200_000;

  /**
   * Starts them; they live as long as the process does.
   *
   * @param work where files are put
   */
  static Services start(Path work)
      throws IOException, InterruptedException, GeneralSecurityException {
    Certificate certificate = Certificate.made(work);
    TableServer tables = TableServer.start();
    byte[] article = Files.readAllBytes(ARTICLE);
    URI objects = ObjectServer.start(Map.of(LARGE, large()), article);
    return new Services(
        tables,
        objects,
        TlsFront.before(objects, certificate.context()),
        TlsFront.before(tables.endpoint(), certificate.context()),
        certificate);
  }

  /** The variables that the template gives a function. */
  Map<String, String> variables(String table) {
    return Map.of(
        "TABLE_NAME",
        table,
        S3,
        s3.toString(),
        DYNAMO_DB,
        dynamoDb.toString(),
        "ACCESS",
        "open",
        "API_KEYS",
        "");
  }

  /** Has a JVM trust them. */
  String trustOption() {
    return TRUST + certificate.trust();
  }

  /** Has it trust nobody else. */
  String onlyTrustOption() {
    return TRUST + certificate.alone();
  }

  /** The program without TLS. */
  Program plain(Program program) {
    return program
        .variable(S3, objects.toString())
        .variable(DYNAMO_DB, tables.endpoint().toString());
  }

  private static byte[] large() throws IOException {
    String article = Files.readString(ARTICLE);
    return (article + "\n\n").repeat(LARGE_CHARACTERS / article.length()).getBytes(UTF_8);
  }
}

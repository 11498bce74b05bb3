package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExtractCommandTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @TempDir Path folder;

  @Test
  void anArticleIsOneLineOfJson() throws IOException {
    Path article = Files.write(folder.resolve("seed.txt"), Seed.bytes());

    var line = CommandLine.run("extract", article.toString());

    assertThat(line.exit()).isZero();
    assertThat(line.err()).isEmpty();
    JsonNode json = only(line);
    assertThat(json.propertyNames())
        .containsExactly("file", "published", "language", "exchanges", "tallies");
    assertThat(json.path("file").asString()).isEqualTo(article.toString());
    assertThat(Seed.days(json)).isEqualTo(Seed.DAYS);
  }

  @Test
  void whatIsNoArticleIsALineWithTheReason() throws IOException {
    Path article = Files.writeString(folder.resolve("empty.txt"), "");

    var line = CommandLine.run("extract", article.toString());

    assertThat(line.exit()).isZero();
    JsonNode json = only(line);
    assertThat(json.propertyNames()).containsExactly("file", "rejected");
    assertThat(json.path("rejected").path("reason").asString()).isEqualTo("empty");
    assertThat(json.path("rejected").path("detail").asString()).isNotBlank();
  }

  @Test
  void aFolderIsReadInOrderWithoutGoldAndReadme() throws IOException {
    Files.createDirectories(folder.resolve("b"));
    for (String name : List.of("c.txt", "b/2.html", "a.txt", "a.gold.json", "README.md", ".x")) {
      Files.write(folder.resolve(name), Seed.bytes());
    }

    var line = CommandLine.run("extract", folder.toString());

    assertThat(line.out().lines().map(JSON::readTree).map(json -> json.path("file").asString()))
        .containsExactly(folder + "/a.txt", folder + "/b/2.html", folder + "/c.txt");
  }

  @Test
  void aMissingFileFailsWhileTheRestIsRead() throws IOException {
    Path article = Files.write(folder.resolve("seed.txt"), Seed.bytes());

    var line = CommandLine.run("extract", "nowhere.txt", article.toString());

    assertThat(line.exit()).isEqualTo(1);
    assertThat(line.err()).isEqualTo("nowhere.txt: there is no such file\n");
    assertThat(only(line).path("file").asString()).isEqualTo(article.toString());
  }

  @Test
  void theExplanationIsKeptApartFromTheJson() throws IOException {
    Path article = Files.write(folder.resolve("seed.txt"), Seed.bytes());

    var line = CommandLine.run("extract", "--explain", article.toString());

    assertThat(only(line).path("file").asString()).isEqualTo(article.toString());
    assertThat(line.err()).startsWith(article + "\n");
    assertThat(line.err().lines().count()).isGreaterThan(3);
  }

  private static JsonNode only(CommandLine line) {
    assertThat(line.out().lines()).hasSize(1);
    return JSON.readTree(line.out());
  }
}

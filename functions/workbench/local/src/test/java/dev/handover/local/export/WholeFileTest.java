package dev.handover.local.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("all.csv");
  }

  @Test
  void theFileIsThereWhenAllOfItIs() throws IOException, InterruptedException {
    WholeFile.write(
        file,
        out -> {
          out.write('a');
          out.flush();
          assertThat(file).doesNotExist();
          return 1;
        });

    assertThat(file).hasContent("a");
    assertThat(names()).containsExactly("all.csv");
  }

  @Test
  void oneThatBreaksOffLeavesWhatWasThere() throws IOException {
    Files.writeString(file, "yesterday");

    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write('a');
                      throw new ExportException("broken off");
                    }))
        .hasMessage("broken off");
    assertThat(file).hasContent("yesterday");
    assertThat(names()).containsExactly("all.csv");
  }

  @Test
  void aDeviceIsNotReplaced() {
    assertThatThrownBy(() -> WholeFile.write(folder, _ -> 0))
        .isInstanceOf(IOException.class)
        .hasMessage("it is there and is no file");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(each -> each.getFileName().toString()).toList();
    }
  }
}

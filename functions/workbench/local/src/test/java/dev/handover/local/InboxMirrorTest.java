package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxMirrorTest {
  @TempDir Path folder;

  private final List<String> faults = new ArrayList<>();
  private Path inbox;
  private S3Server s3;

  @BeforeEach
  void start() throws IOException {
    s3 = S3Server.start(Files.createDirectory(folder.resolve("s3")), 0);
    inbox = folder.resolve("inbox");
  }

  @AfterEach
  void stop() {
    s3.close();
  }

  @Test
  void theInboxIsMadeForTheFirstArticle() {
    mirror();

    assertThat(inbox).isDirectory();
  }

  @Test
  void anInboxGoneBeforeARestartRemovesNothingAndIsToldOnce() throws IOException {
    InboxMirror before = mirror();
    Files.createFile(inbox.resolve("a.txt"));
    lookTwice(before);
    Files.move(inbox, folder.resolve("elsewhere"));

    lookTwice(mirror());

    assertThat(keys()).containsExactly("a.txt");
    assertThat(inbox).doesNotExist();
    assertThat(faults)
        .containsExactly(inbox + " cannot be read; what was mirrored from it stays in the bucket.");
  }

  @Test
  void theInboxBackAgainSaysWhatIsGone() throws IOException {
    InboxMirror before = mirror();
    Files.createFile(inbox.resolve("a.txt"));
    Files.createFile(inbox.resolve("b.txt"));
    lookTwice(before);
    Path away = Files.move(inbox, folder.resolve("elsewhere"));
    InboxMirror after = mirror();
    lookTwice(after);
    Files.delete(away.resolve("a.txt"));
    Files.move(away, inbox);

    lookTwice(after);

    assertThat(keys()).containsExactly("b.txt");
  }

  @Test
  void whatLiesOnADiskNoLongerMountedStaysAndTheRestIsMirrored() throws IOException {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Files.createFile(disk.resolve("a.txt"));
    InboxMirror mirror = mirror();
    Files.createSymbolicLink(inbox.resolve("disk"), disk);
    Files.createFile(inbox.resolve("b.txt"));
    lookTwice(mirror);
    Files.move(disk, folder.resolve("unmounted"));
    Files.delete(inbox.resolve("b.txt"));
    Files.createFile(inbox.resolve("c.txt"));

    lookTwice(mirror);

    assertThat(keys()).containsExactlyInAnyOrder("disk/a.txt", "c.txt");
  }

  private InboxMirror mirror() {
    return new InboxMirror(
        inbox,
        s3.client(),
        S3Server.BUCKET,
        folder.resolve("mirrored.json"),
        new Notices(faults::add, faults::add));
  }

  // A file is mirrored once it was seen unchanged in two rounds.
  private static void lookTwice(InboxMirror mirror) {
    mirror.look();
    mirror.look();
  }

  private Set<String> keys() {
    return new BucketListing(s3.client(), S3Server.BUCKET).read().keySet();
  }
}

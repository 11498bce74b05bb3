package dev.handover.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InboxListingTest {
  @TempDir Path folder;

  private Path inbox;

  @BeforeEach
  void fill() throws IOException {
    inbox = Files.createDirectory(folder.resolve("inbox"));
    Files.createFile(inbox.resolve("a.txt"));
  }

  @ParameterizedTest
  @CsvSource({
    "here.txt,  false",
    "gone.txt,  true",
    "nas,       false",
    "nas/b.txt, false",
    "nasa.txt,  true"
  })
  void aFileIsLackingWhereItWasLookedForAndNotFound(String key, boolean lacking) {
    var listing = new InboxListing(Map.of("here.txt", "1 1"), Set.of("nas"));

    assertThat(listing.lacks(key)).isEqualTo(lacking);
  }

  @Test
  void anInboxThatIsNotThereLacksNothing() {
    InboxListing listing = InboxListing.of(folder.resolve("nowhere"));

    assertThat(listing.unread()).containsExactly("");
    assertThat(listing.lacks("a.txt")).isFalse();
  }

  @Test
  void aLinkThatLeadsNowhereIsUnread() throws IOException {
    Files.createSymbolicLink(inbox.resolve("nas"), folder.resolve("not mounted"));

    InboxListing listing = InboxListing.of(inbox);

    assertThat(listing.unread()).containsExactly("nas");
    assertThat(listing.stamps()).containsOnlyKeys("a.txt");
  }

  @Test
  void aLinkBackToTheInboxHidesNothing() throws IOException {
    Files.createSymbolicLink(inbox.resolve("self"), inbox);

    assertThat(InboxListing.of(inbox).unread()).isEmpty();
  }

  @Test
  void aFolderThatIsNotOursToReadIsUnread() throws IOException {
    Path closed = Files.createDirectory(inbox.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
    // The superuser reads everything.
    assumeFalse(Files.isReadable(closed));

    assertThat(InboxListing.of(inbox).unread()).containsExactly("closed");
  }

  @Test
  void onlyAFileRemovedMeanwhileIsNoFault() {
    InboxVisitor visitor = new InboxVisitor(inbox);

    visitor.visitFileFailed(inbox.resolve("gone.txt"), new NoSuchFileException("gone.txt"));
    visitor.visitFileFailed(inbox.resolve(".Trash"), new AccessDeniedException(".Trash"));
    visitor.visitFileFailed(inbox.resolve("stale"), new IOException("Stale file handle"));

    assertThat(visitor.listing().unread()).containsExactly("stale");
  }
}

package dev.handover.bench.coldstart;

import dev.handover.bench.coldstart.child.BareIngest;
import dev.handover.bench.coldstart.child.BareQuery;
import dev.handover.bench.coldstart.child.ChangedIngest;
import dev.handover.bench.coldstart.child.ChangedQuery;
import dev.handover.bench.coldstart.child.StreamQuery;
import dev.handover.ingest.IngestFunction;
import dev.handover.query.QueryFunction;
import java.io.IOException;
import java.nio.file.Path;

/** The functions as the archives of the build have them, and what stands beside them. */
record Programs(TaskFolder ingestFolder, TaskFolder queryFolder, Path work) {
  static final Path INGEST_ARCHIVE = Path.of("../../ingest/target/ingest.zip");
  static final Path QUERY_ARCHIVE = Path.of("../../query/target/query.zip");

  private static final String POSTED = "\"outcome\":\"posted\"";
  private static final String OK = "\"statusCode\":200";

  /**
   * Unzips the archives.
   *
   * @param work where to
   */
  static Programs of(Path work) throws IOException {
    return new Programs(
        TaskFolder.unzipped(INGEST_ARCHIVE, work.resolve("ingest")),
        TaskFolder.unzipped(QUERY_ARCHIVE, work.resolve("query")),
        work);
  }

  Program ingest() {
    return new Program(ingestFolder.path(), IngestFunction.class.getName(), POSTED);
  }

  Program query() {
    return new Program(queryFolder.path(), QueryFunction.class.getName(), OK);
  }

  Program bareIngest() throws IOException {
    TaskFolder folder = ingestFolder.bare(work.resolve("bare-ingest"));
    return new Program(folder.path(), BareIngest.class.getName(), "{}");
  }

  Program bareQuery() throws IOException {
    TaskFolder folder = queryFolder.bare(work.resolve("bare-query"));
    return new Program(folder.path(), BareQuery.class.getName(), OK);
  }

  /** The ingest function, to be changed by system properties. */
  Program changedIngest() throws IOException {
    TaskFolder folder = ingestFolder.withHandlers(work.resolve("changed-ingest"));
    return new Program(folder.path(), ChangedIngest.class.getName(), POSTED);
  }

  /** The query function, to be changed by system properties. */
  Program changedQuery() throws IOException {
    TaskFolder folder = queryFolder.withHandlers(work.resolve("changed-query"));
    return new Program(folder.path(), ChangedQuery.class.getName(), OK);
  }

  /** A program of the query function's classes that reads its events itself. */
  Program streamQuery(Program changed) {
    return new Program(changed.folder(), StreamQuery.class.getName(), OK);
  }
}

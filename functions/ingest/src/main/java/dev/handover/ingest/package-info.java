/**
 * The S3-triggered Lambda: one change in the bucket in, one entry in the ledger out; read {@link
 * dev.handover.ingest.IngestFunction} and {@link dev.handover.ingest.ArticlePoster} first.
 */
@NullMarked
package dev.handover.ingest;

import org.jspecify.annotations.NullMarked;

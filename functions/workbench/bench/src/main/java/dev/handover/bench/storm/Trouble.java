package dev.handover.bench.storm;

/** What becomes of one HTTP request on its way to a server. */
enum Trouble {
  /** It is handed on, and answered. */
  NONE,

  /** The service refuses it for now: 503 of S3, a throttling fault of DynamoDB. */
  THROTTLED,

  /** The service fails: 500. */
  FAULT,

  /** The connection breaks before the service has it. */
  LOST,

  /** The service does it, and the connection breaks before the answer. */
  ANSWER_LOST,

  /** The service does it, and answers when nobody waits any more. */
  LATE
}

package dev.handover.local;

/** What the command line takes. */
final class Usage {
  static final String TEXT =
      """
      Usage: java -jar handover.jar COMMAND

      serve [--port N] [--data FOLDER] [--inbox FOLDER] [--empty] [--once] [--bound]
          Runs everything on this machine: a bucket, a table and the two functions. Puts a sample
          article into the bucket, shows the exchanges it tells of, and serves.
          --port N        port of the HTTP address (8080; a free one when it is taken)
          --data FOLDER   keeps bucket and table between runs (data, beside the jar)
          --inbox FOLDER  files in it are mirrored into the bucket (inbox, in the data folder)
          --empty         without the sample article
          --once          stops when the sample article was read
          --bound         stops when the process that started it ends

      extract [--explain] FILE|FOLDER...
          Prints one JSON object a line for each article: the exchanges that it tells of.
          Folders are searched; *.gold.json and README.md are left out.
          --explain       shows on standard error which rules found what

      audit [--mend] [--table NAME] [--endpoint URL]
          Reads the whole table, adds all postings up afresh, and prints a line for each number,
          list or date that differs. Exits with 1 if any does. Credentials and region are found as
          by the AWS CLI; the local stack at http://localhost:8000 needs none.
          --mend          mends them; safe beside live traffic
          --table NAME    the table (handover)
          --endpoint URL  where DynamoDB answers, if not in AWS

      reconcile --speaker NAME [--receiver PARTY] [--since DAY] [--until DAY] [--table NAME]
                [--endpoint URL]
          Lays the running totals that a speaker states beside the exchanges between them: what
          the totals claim, what the exchanges make, and where they part. --table and --endpoint
          are those of audit.
          --speaker NAME    as records cite the speaker: "Volodymyr Zelensky"
          --receiver PARTY  only totals of people that this side got back: UKR
          --since, --until  days as of which the totals were stated, YYYY-MM-DD

      export [--list LIST] [--format FORMAT] [--to FILE] [--key KEY] [--since DAY] [--until DAY]
             [--party PARTY]... [--FILTER VALUE]... ADDRESS
          Reads a whole list over HTTP, page by page, and writes it as one document. Asks again
          where the service is busy. Exits with 1 if the list cannot be had to its end.
          --list LIST      exchanges (if not given), articles or tallies
          --format FORMAT  csv (if not given), excel (CSV that Excel tells is UTF-8), ndjson or json
          --to FILE        is there only when all of it is; else standard output
          --key KEY        where the service asks for one; better in HANDOVER_KEY, as arguments show
          --FILTER VALUE   any filter of the list in docs/http.md, with hyphens: --min-count 100
          --page N         entries read at a time (100)
          ADDRESS          of the service, such as http://localhost:8080

      --help
          Prints this.
      """;

  private Usage() {}
}

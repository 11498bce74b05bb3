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

      The next five work on a deployment. Credentials and region are found as by the AWS CLI.
          --stack NAME    a deployment in AWS, by the name that sam deploy gave it
          --local         the local stack that serve runs
          --data FOLDER   the same, if it keeps its data there

      replay WHERE [--prefix KEY] [--all] [--after KEY] [--per-second N] [--parallel N]
          Has the deployed function read articles again: those that older rules read, those that
          it never heard of, and takes back those that are gone. Safe beside live traffic; run
          again, it goes on where it broke off. Exits with 1 if any cannot be read.
          --prefix KEY    only articles whose keys start so
          --all           those too that these rules or better ones have read: each is taken back
                          and read again, and missing for that moment
          --after KEY     only articles that come after this one in the bucket
          --per-second N  articles begun in a second at most (20)
          --parallel N    invocations under way at one time (4)

      redrive WHERE [--show]
          Hands events that failed three times to the function again. Each stays where it is until
          the function has taken it. Exits with 1 if any fails again.
          --show          only shows them, and why they failed

      rejected WHERE [--prefix KEY] [--reason WORD]
          Lists articles that cannot be read: key, reason and detail, with tabs between.

      audit WHERE [--mend] [--table NAME] [--endpoint URL]
          Reads the whole table, adds all postings up afresh, and prints a line for each number,
          list or date that differs. Exits with 1 if any does.
          --mend          mends them; safe beside live traffic
          --table NAME    a table of that name, instead of a deployment's
          --endpoint URL  where DynamoDB answers, if not in AWS

      reconcile WHERE --speaker NAME [--receiver PARTY] [--since DAY] [--until DAY]
                [--table NAME] [--endpoint URL]
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

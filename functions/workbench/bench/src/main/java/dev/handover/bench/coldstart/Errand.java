package dev.handover.bench.coldstart;

import dev.handover.bench.stack.EventFile;
import dev.handover.bench.stack.TableServer;

/** What a function is asked to do, each time anew. */
interface Errand {
  /** The name of a table for one instance. */
  String open();

  /** The event with this number, from 0. */
  String event(int number);

  /** Done with a table. */
  void close(String table);

  /** An article comes each time, under a key and with a last line of its own. */
  static Errand articles(TableServer tables, String folder) {
    return new Errand() {
      @Override
      public String open() {
        return tables.createTable();
      }

      @Override
      public String event(int number) {
        return EventFile.created(folder + "/" + number + ".txt", "01");
      }

      @Override
      public void close(String table) {
        tables.drop(table);
      }
    };
  }

  /** A page of exchanges is asked for, as in {@code events/}. */
  static Errand pages(String table) {
    return new Errand() {
      @Override
      public String open() {
        return table;
      }

      @Override
      public String event(int number) {
        return EventFile.get("/exchanges?party=RUS&since=2025-06-01");
      }

      @Override
      public void close(String table) {
        // Others ask it, too.
      }
    };
  }
}

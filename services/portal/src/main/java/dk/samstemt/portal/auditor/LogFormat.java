package dk.samstemt.portal.auditor;

/** How the log is written into a file. */
sealed interface LogFormat permits CsvLog, JsonLog {

    String head();

    String entry(Event event);

    /** What stands between two entries. */
    String between();

    String foot();
}

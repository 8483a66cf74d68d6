/** Tasks the features keep themselves because no process waits for them: a bounce, changed time zone data. */
package dk.samstemt.assembly.attention;

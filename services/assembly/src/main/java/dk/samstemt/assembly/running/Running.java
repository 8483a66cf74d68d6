package dk.samstemt.assembly.running;

import java.time.LocalDate;
import java.util.Map;

/**
 * An assembly under way and the version of the statutes it follows.
 *
 * @param assembly its id
 * @param kind     ordinary or extraordinary
 * @param form     written or physical
 * @param day      its civil day
 * @param state    how far it has come
 * @param noticeOn the civil day on which its notice was let out, which decides
 * @param follows  number of the version it follows
 * @param stays    whether a later version is in force by now
 * @param why      the reason
 */
record Running(String assembly, String kind, String form, LocalDate day, String state, LocalDate noticeOn, int follows, boolean stays, Why why) {

    /**
     * The reason.
     *
     * @param rule           id of the rule
     * @param provision      its number as people write it; empty where it is practice
     * @param interpretation id of the interpretation relied on
     * @param sentence       language to sentence
     */
    record Why(String rule, String provision, String interpretation, Map<String, String> sentence) {
    }
}

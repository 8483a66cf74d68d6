package dk.samstemt.portal.secretariat;

import dk.samstemt.portal.secretariat.AssemblyService.PartyLine;

/**
 * One party in the overview.
 *
 * @param line    what the assembly knows of it: whether it has answered, never what
 * @param notice  what the mails say; null where they could not be asked
 * @param trouble {@code secretariat.trouble.<word>} says what to do; null where nothing is wrong
 * @param key     makes its form count once
 */
record Recipient(PartyLine line, NoticeService.Notice notice, String trouble, String key) {

    /** What is wrong with a party's notice in an assembly of that state. */
    static String trouble(String state, PartyLine line) {
        return switch (state) {
            case "CONVENING" -> line.bouncedAt() != null && line.unproved() ? "bounced" : line.unproved() && !line.notice().equals("QUEUED") ? "unproved" : null;
            case "CONVENING_FAILED" -> line.unproved() ? "failed" : null;
            case "CONVENED" -> line.bouncedAt() == null ? null : line.unproved() ? "bounced" : line.answered() ? null : "late";
            default -> null;
        };
    }
}

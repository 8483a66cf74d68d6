package dk.samstemt.statutes.importer;

import dk.samstemt.statutes.text.Messages;
import java.util.Locale;

/** Findings and faults in words; every language but Danish reads English. */
public final class ImportWords {

    private ImportWords() {
    }

    /** What a person should look at, and where. */
    public static String finding(TextFinding finding, Locale locale) {
        return Messages.plain(locale).say("import.finding." + finding.code(), "line", finding.line(), "number", number(finding.provision()),
                "words", finding.words(), "other", finding.other());
    }

    /** Why a text was refused, and where. */
    public static String fault(TextFault fault, Locale locale) {
        return Messages.plain(locale).say("import.fault." + fault.code(), "line", fault.line(), "column", fault.column(), "detail", fault.detail());
    }

    private static String number(String id) {
        return "\u00a7 " + id.replaceAll("(\\d)([a-h])", "$1 $2").replace(".", " stk. ");
    }
}

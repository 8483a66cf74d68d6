package dk.samstemt.statutes.importer;

import java.util.ArrayList;
import java.util.List;

/** The characters of a text: divided into lines, or refused where no person could have typed them. */
final class Characters {

    private static final int MOST_FAULTS = 50;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final List<Line> lines = new ArrayList<>();
    private final List<TextFault> faults = new ArrayList<>();

    Characters(String text) {
        if (text.length() > StatutesImporter.LONGEST) {
            faults.add(new TextFault(1, 1, FaultCode.TOO_LONG, String.valueOf(text.length())));
            return;
        }
        String own = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        for (String line : own.split("\r\n|[\n\r\u2028\u2029\f\u000B]", -1)) {
            lines.add(new Line(lines.size() + 1, line));
            check(line);
        }
    }

    private void check(String line) {
        for (int i = 0; i < line.length() && faults.size() < MOST_FAULTS; i++) {
            char c = line.charAt(i);
            if (c == REPLACEMENT || Character.isISOControl(c) && c != '\t') {
                faults.add(new TextFault(lines.size(), i + 1, FaultCode.UNREADABLE_CHARACTER, String.format("U+%04X", (int) c)));
            }
        }
    }

    List<Line> lines() {
        return lines;
    }

    List<TextFault> faults() {
        return List.copyOf(faults);
    }
}

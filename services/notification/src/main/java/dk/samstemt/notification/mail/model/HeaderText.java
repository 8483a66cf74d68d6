package dk.samstemt.notification.mail.model;

/** Text for a header: one line, no control characters. Mail libraries fold or inject line breaks instead of refusing them. */
public final class HeaderText {

    private static final int LONGEST = 500;

    private HeaderText() {
    }

    /**
     * The text itself.
     *
     * @throws MailDefect when it holds a C0 or C1 control character, a line or paragraph separator, or is too long
     */
    public static String of(String text) {
        if (text.length() > LONGEST) {
            throw new MailDefect("header-too-long");
        }
        if (text.codePoints().anyMatch(HeaderText::breaksLines)) {
            throw new MailDefect("control-character");
        }
        return text;
    }

    private static boolean breaksLines(int character) {
        int type = Character.getType(character);
        return Character.isISOControl(character) || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR || type == Character.SURROGATE;
    }
}

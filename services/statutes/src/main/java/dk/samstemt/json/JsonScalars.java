package dk.samstemt.json;

import java.util.HexFormat;

/** Reads strings, integers and truth values. */
final class JsonScalars {

    private static final String ESCAPES = "\"\\/bfnrt";
    private static final String MEANINGS = "\"\\/\b\f\n\r\t";

    private final Source source;

    JsonScalars(Source source) {
        this.source = source;
    }

    Boolean bool() {
        if (source.take("true")) {
            return true;
        }
        if (source.take("false")) {
            return false;
        }
        throw source.defect("not a JSON value");
    }

    Long integer() {
        StringBuilder digits = new StringBuilder();
        if (source.take('-')) {
            digits.append('-');
        }
        while (isDigit(source.peek())) {
            digits.append(source.next());
        }
        if (".eE".indexOf(source.peek()) >= 0) {
            throw source.refused("a number with fraction or exponent; decimals are strings", "not-an-integer");
        }
        return bounded(digits.toString());
    }

    private Long bounded(String digits) {
        if (!digits.matches("0|-?[1-9][0-9]*")) {
            throw source.defect(digits.isEmpty() ? "not a JSON value" : "not an integer");
        }
        long value = digits.length() > 17 ? Long.MAX_VALUE : Long.parseLong(digits);
        if (Math.abs(value) > Json.LARGEST) {
            throw source.refused("an integer beyond 2^53 - 1", "number-too-large");
        }
        return value;
    }

    String string() {
        source.expect('"');
        StringBuilder out = new StringBuilder();
        while (!source.take('"')) {
            char c = source.next();
            if (c < ' ') {
                throw source.defect("a control character in a string");
            }
            out.append(c == '\\' ? escape() : c);
        }
        return checked(out.toString());
    }

    private char escape() {
        char c = source.next();
        if (c == 'u') {
            return unicode();
        }
        int at = ESCAPES.indexOf(c);
        if (at < 0) {
            throw source.defect("an unknown escape");
        }
        return MEANINGS.charAt(at);
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            char c = source.next();
            if (!HexFormat.isHexDigit(c)) {
                throw source.defect("four hexadecimal digits are missing");
            }
            code = code * 16 + HexFormat.fromHexDigit(c);
        }
        return (char) code;
    }

    private String checked(String text) {
        if (!Strings.sound(text)) {
            throw source.refused("a NUL or half a surrogate pair in a string", "invalid-unicode");
        }
        return text;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}

package dk.samstemt.json;

/** What a string may hold: whole characters and no NUL (PostgreSQL and C readers cut at NUL). */
final class Strings {

    private Strings() {
    }

    static boolean sound(String text) {
        return text.indexOf('\0') < 0 && text.codePoints().noneMatch(Strings::lone);
    }

    private static boolean lone(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}

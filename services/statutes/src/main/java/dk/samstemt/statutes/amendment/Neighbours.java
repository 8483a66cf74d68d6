package dk.samstemt.statutes.amendment;

/** Which provisions stand next to one another by their numbers. */
final class Neighbours {

    private Neighbours() {
    }

    static boolean are(String one, String two) {
        String[] first = one.split("\\.");
        String[] second = two.split("\\.");
        if (first.length < 2 || second.length < 2) {
            return first[0].replaceAll("[a-h]", "").equals(second[0].replaceAll("[a-h]", ""));
        }
        return first[0].equals(second[0]) && Math.abs(number(first[1]) - number(second[1])) == 1;
    }

    private static long number(String digits) {
        return digits.matches("[0-9]{1,6}") ? Long.parseLong(digits) : Long.MIN_VALUE / 2;
    }
}

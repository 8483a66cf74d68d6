package dk.samstemt.statutes.ruling;

/**
 * One fact that could have been otherwise.
 *
 * @param fact which fact, for example {@code choice}
 * @param subject whose: a party, an item, an office; empty when the fact is the case's own
 * @param from its value in the case
 * @param to the value that it would need
 */
public record FactChange(String fact, String subject, String from, String to) implements Comparable<FactChange> {

    @Override
    public int compareTo(FactChange other) {
        return key().compareTo(other.key());
    }

    private String key() {
        return fact + '\0' + subject + '\0' + to;
    }
}

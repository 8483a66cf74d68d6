package dk.samstemt.audit.log;

/**
 * What may be asked of the log, as it came.
 *
 * @param key   {@code <association>} or {@code <association>/<assembly>}; null for all
 * @param type  wire name of an event; null for all
 * @param actor opaque reference of who acted; null for everyone
 * @param party id of a party that the event names, alone or in a list; null for all
 * @param deviation what went otherwise, as {@link Deviation} names it, or {@code ANY}; a key of an assembly then finds what is about it, wherever it stands; null for all
 * @param from  first legal moment, ISO 8601 in UTC; null from the beginning
 * @param until first legal moment that is not wanted any more; null to the end
 * @param after position after which to begin; null from the beginning
 * @param limit how many at most; null for a hundred
 */
record Asked(String key, String type, String actor, String party, String deviation, String from, String until, String after, String limit) {

    Paging paging() {
        return Paging.of(after == null ? "0" : after, limit == null ? "100" : limit);
    }

    Narrowing narrowing() {
        return Narrowing.of(this);
    }
}

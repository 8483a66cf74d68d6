package dk.samstemt.assembly.decision;

/**
 * The outcome of one item.
 *
 * @param item the item
 * @param number its number on the agenda
 * @param adopted whether it was adopted
 * @param ruling digest of the ruling
 */
public record Decision(String item, int number, boolean adopted, String ruling) {

    /** ADOPTED or NOT_ADOPTED. */
    public String outcome() {
        return adopted ? "ADOPTED" : "NOT_ADOPTED";
    }
}

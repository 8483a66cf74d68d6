package dk.samstemt.assembly.view;

/**
 * One change an amendment on the agenda proposes.
 *
 * @param item the item
 * @param provision number of the provision
 * @param before wording in force
 * @param after proposed wording
 * @param text both as one marked text
 */
record RedlineView(String item, String provision, String before, String after, String text) {
}

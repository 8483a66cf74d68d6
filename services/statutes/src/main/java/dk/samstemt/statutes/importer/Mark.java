package dk.samstemt.statutes.importer;

/**
 * A number at the beginning of a line.
 *
 * @param section number of the section it opens; null where it opens a paragraph only
 * @param paragraph number of the paragraph; null where the line names none
 * @param within number of the section the paragraph says it belongs to; null where it says none
 * @param rest what follows on the line
 * @param written the number as it is written
 */
record Mark(String section, Integer paragraph, String within, String rest, String written) {
}

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

    /** A number without the noughts before it. */
    static String plain(String number) {
        return number.replaceFirst("^0+(?=\\d)", "");
    }

    /** Whether it is a number that provisions have: from 1, of a section with a letter from a to h at most, and of one section only. */
    boolean counts() {
        boolean opens = section == null || section.matches("[1-9]\\d*[a-h]?") && !written.startsWith("§§");
        return opens && (paragraph == null || paragraph > 0);
    }

    /** Whether it is the first paragraph of a section. */
    boolean beginsIn(String opened) {
        return paragraph != null && paragraph == 1 && (section == null || section.equals(opened));
    }
}

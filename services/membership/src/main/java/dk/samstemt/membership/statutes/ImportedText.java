package dk.samstemt.membership.statutes;

import dk.samstemt.statutes.importer.Imported;
import dk.samstemt.statutes.importer.ImportedProvision;
import dk.samstemt.statutes.importer.TextBlock;
import dk.samstemt.statutes.importer.TextFinding;

import java.util.List;

/**
 * A text read as statutes.
 *
 * @param title      its first line
 * @param preamble   what stands before the first provision, a piece to an entry
 * @param provisions every numbered piece, in order
 * @param closing    what follows the last provision
 * @param findings   what a person should look at; nothing was corrected
 */
record ImportedText(String title, List<String> preamble, List<Piece> provisions, List<String> closing, List<TextFinding> findings) {

    /**
     * One provision.
     *
     * @param id      for example {@code 4.2}
     * @param number  as people write it
     * @param heading heading it stands under; empty where there is none
     * @param text    its words as they stand
     * @param line    where it begins, from 1
     */
    record Piece(String id, String number, String heading, String text, int line) {

        private static Piece of(ImportedProvision provision) {
            return new Piece(provision.id(), provision.number(), provision.heading(), provision.text(), provision.line());
        }
    }

    static ImportedText of(Imported imported) {
        return new ImportedText(imported.title(), written(imported.preamble()), imported.provisions().stream().map(Piece::of).toList(),
                written(imported.closing()), imported.findings());
    }

    private static List<String> written(List<TextBlock> blocks) {
        return blocks.stream().map(TextBlock::written).toList();
    }
}

package dk.samstemt.statutes.importer;

import java.util.ArrayList;
import java.util.List;

/** Pieces of a provision that a reader could cite only with difficulty, or that do not belong there. */
final class Layout {

    private final List<ImportedProvision> provisions;
    private final List<TextFinding> findings = new ArrayList<>();

    Layout(List<ImportedProvision> provisions) {
        this.provisions = provisions;
    }

    List<TextFinding> findings() {
        for (ImportedProvision provision : provisions) {
            for (int i = 0; i < provision.blocks().size(); i++) {
                block(provision, i);
            }
        }
        return findings;
    }

    private void block(ImportedProvision provision, int index) {
        TextBlock block = provision.blocks().get(index);
        BlockKind before = index == 0 ? null : provision.blocks().get(index - 1).kind();
        switch (block.kind()) {
            case PARAGRAPH -> noteIf(index > 0, FindingCode.UNNUMBERED_PARAGRAPH, provision, block);
            case TABLE_ROW -> noteIf(before != BlockKind.TABLE_ROW, FindingCode.TABLE, provision, block);
            case FOOTER -> noteIf(true, FindingCode.PAGE_FOOTER, provision, block);
            case LIST_ITEM -> noteIf(!inOrder(before(provision, index), block.marker()), FindingCode.LIST_OUT_OF_ORDER, provision, block);
        }
    }

    private static String before(ImportedProvision provision, int index) {
        TextBlock before = index == 0 ? null : provision.blocks().get(index - 1);
        return before == null || before.kind() != BlockKind.LIST_ITEM ? null : before.marker();
    }

    /** Numbers and single letters of a list go on by one; a list may begin anywhere a new one does, with its first. */
    private static boolean inOrder(String before, String marker) {
        int place = place(marker);
        int last = before == null ? 0 : place(before);
        return place == 0 || last == 0 || numbered(marker) != numbered(before) || place == last + 1;
    }

    /** Its number or its letter, each one more than that before it; 0 of what is neither, as a dash or ii. */
    private static int place(String marker) {
        String plain = plain(marker);
        return numbered(marker) ? Integer.parseInt(plain) : plain.matches("[a-z]") ? plain.charAt(0) : 0;
    }

    private static boolean numbered(String marker) {
        return plain(marker).matches("\\d+");
    }

    private static String plain(String marker) {
        return marker.replaceAll("[().]", "");
    }

    private void noteIf(boolean found, FindingCode code, ImportedProvision provision, TextBlock block) {
        if (found) {
            findings.add(new TextFinding(code, provision.id(), block.line(), block.column(), Excerpts.of(block.written()), ""));
        }
    }
}

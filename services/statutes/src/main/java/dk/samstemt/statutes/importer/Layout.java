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

    /** Numbers of a list go on by one; a list may begin anywhere a new one does, with its first. */
    private static boolean inOrder(String before, String marker) {
        String number = marker.replaceAll("[^0-9]", "");
        String last = before == null ? "" : before.replaceAll("[^0-9]", "");
        return number.isEmpty() || last.isEmpty() || Integer.parseInt(number) == Integer.parseInt(last) + 1;
    }

    private void noteIf(boolean found, FindingCode code, ImportedProvision provision, TextBlock block) {
        if (found) {
            findings.add(new TextFinding(code, provision.id(), block.line(), block.column(), Excerpts.of(block.written()), ""));
        }
    }
}

package dk.samstemt.statutes.importer;

/** What a piece of a provision is. */
public enum BlockKind {
    PARAGRAPH, LIST_ITEM, TABLE_ROW, FOOTER
}

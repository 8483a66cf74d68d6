package dk.samstemt.statutes.importer;

/** What a person should look at in a text that was read. */
public enum FindingCode {
    SECTION_SIGN_WITHOUT_SPACE, UNUSUAL_PARAGRAPH_MARK, TWO_SPELLINGS, PAGE_FOOTER, REFERENCE_TO_NOTHING, REFERENCE_DOUBTFUL,
    UNNUMBERED_PARAGRAPH, TABLE, LIST_OUT_OF_ORDER, SEVERAL_WORDS_FOR_ONE
}

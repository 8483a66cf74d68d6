package dk.samstemt.voting.statement.model;

/** How a statement reached the secretariat that registered it. */
public enum Channel { LETTER, EMAIL }

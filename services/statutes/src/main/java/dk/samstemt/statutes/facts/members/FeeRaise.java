package dk.samstemt.statutes.facts.members;

import java.time.LocalDate;

/**
 * An assembly that set a fee (MEM-5).
 *
 * @param assembly the day it was held
 * @param beyondIndex whether it raised a fee beyond the expected price development; see the ruling on that question
 */
public record FeeRaise(LocalDate assembly, boolean beyondIndex) {
}

package dk.samstemt.voting.statement;

import dk.samstemt.voting.evidence.Evidence;
import dk.samstemt.voting.statement.model.Channel;
import java.time.LocalDate;

/**
 * A letter or e-mail that the secretariat registers.
 *
 * @param channel    how it came
 * @param receivedOn civil day it came; null when not stated. What counts is the moment of registration (GA-16)
 * @param evidence   its scan
 */
record Registration(Channel channel, LocalDate receivedOn, Evidence evidence) {
}

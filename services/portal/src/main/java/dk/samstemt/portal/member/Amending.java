package dk.samstemt.portal.member;

import java.time.LocalDate;

/**
 * That an item changes the statutes.
 *
 * @param inForceFrom the day it states that it takes effect; null where it is in force from the close
 */
public record Amending(LocalDate inForceFrom) {
}

/** Who acts for the chair of the board while the chair is impeded, by agreement of the two vice-chairs (BO-10). Used by nobody else; others learn it from the events. */
package dk.samstemt.membership.deputy;

/**
 * Name, home, purpose and transition (ORG, TRA): what the statutes say that nobody has to decide, shown where it is used. Everybody may
 * ask; nothing here refuses.
 */
package dk.samstemt.statutes.rules.charter;

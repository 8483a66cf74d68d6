/** The versions of an association's statutes and which of them is in force; for all features of this service. */
package dk.samstemt.membership.version;

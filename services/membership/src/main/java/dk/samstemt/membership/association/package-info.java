/** Associations: they come into being when their profile is imported. Their row is the lock for changes of statutes and mandates. */
package dk.samstemt.membership.association;

/** Persons and their logins: the only place, besides the compacted contacts topic, with names and addresses. */
package dk.samstemt.membership.person;

/** What a name and an address must look like. Pure: no framework, no store. */
package dk.samstemt.membership.person.model;

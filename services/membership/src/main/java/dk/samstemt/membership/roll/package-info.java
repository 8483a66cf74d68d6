/** The roll of an assembly: which parties are convened. Answers assembly; nothing imports it. */
package dk.samstemt.membership.roll;

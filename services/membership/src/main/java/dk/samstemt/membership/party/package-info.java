/** The parties, read from the profile in force. Web adapter only. */
package dk.samstemt.membership.party;

/** What may be read of a ballot: before closing who has answered, after closing what counted; own revisions always. Used by nobody. */
package dk.samstemt.voting.reading;

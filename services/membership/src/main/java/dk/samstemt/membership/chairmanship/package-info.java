/** Reading who is in office: the chairmanship by date, and what the caller is. Web adapter only. */
package dk.samstemt.membership.chairmanship;

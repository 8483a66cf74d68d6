/** Reading who is in office: the chairmanship by date, and what the caller is. Web adapters, and who is in office for the other features of this service. */
package dk.samstemt.membership.chairmanship;

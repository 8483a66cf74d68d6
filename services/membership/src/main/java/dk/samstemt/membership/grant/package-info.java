/** Role grants, and the offices of the chairmanship by date (BO-4). */
package dk.samstemt.membership.grant;

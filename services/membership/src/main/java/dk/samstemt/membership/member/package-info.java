/** The members' list: every party with who speaks for it, when and by which address. A web adapter that nobody else uses. */
package dk.samstemt.membership.member;

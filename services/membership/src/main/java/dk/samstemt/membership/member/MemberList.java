package dk.samstemt.membership.member;

import java.util.List;

/**
 * A page of the members' list.
 *
 * @param parties       in the alphabetical order of the language asked for
 * @param next          where the next page begins ({@code after}); null at the end
 * @param total         number of parties
 * @param unrepresented names of all parties, on whatever page, for which nobody speaks now
 */
record MemberList(List<MemberLine> parties, String next, int total, List<String> unrepresented) {
}

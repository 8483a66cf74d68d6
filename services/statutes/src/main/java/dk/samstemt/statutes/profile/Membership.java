package dk.samstemt.statutes.profile;

import java.util.List;

/**
 * Who can become a member (MEM-1).
 *
 * @param eligible the kinds of members there can be; nobody else can
 */
public record Membership(List<Eligible> eligible) {
}

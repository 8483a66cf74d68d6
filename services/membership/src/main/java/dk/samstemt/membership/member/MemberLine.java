package dk.samstemt.membership.member;

import java.util.List;
import java.util.Map;

/**
 * One party.
 *
 * @param party       its id
 * @param name        language to name
 * @param partyClass  id of its class
 * @param className   language to name of the class
 * @param speaksFor   members it represents besides itself
 * @param represented whether somebody speaks for it now
 * @param speakers    who does, did or will, by name
 */
record MemberLine(String party, Map<String, String> name, String partyClass, Map<String, String> className, List<String> speaksFor, boolean represented,
                  List<Speaker> speakers) {
}

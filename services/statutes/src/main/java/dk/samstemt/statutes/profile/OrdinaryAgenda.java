package dk.samstemt.statutes.profile;

import java.util.List;

/**
 * What the agenda of the ordinary assembly holds at least (GA-6).
 *
 * @param provision where it stands
 * @param points the points, in the customary order
 */
public record OrdinaryAgenda(String provision, List<AgendaPoint> points) {
}

package dk.samstemt.assembly.law;

import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;

/** Which edition of the time zone data this runtime computes with; rulings take it as a fact. */
final class TimeZoneData {

    private TimeZoneData() {
    }

    static String version(ZoneId zone) {
        return ZoneRulesProvider.getVersions(zone.getId()).lastKey();
    }
}

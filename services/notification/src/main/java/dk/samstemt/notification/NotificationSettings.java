package dk.samstemt.notification;

import java.time.Duration;
import java.time.ZoneId;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation notifies.
 *
 * @param portal     address of the portal, without a final slash; empty where there is none
 * @param links      address under which people reach {@code /links}, without a final slash
 * @param zone       zone of the days and hours people read
 * @param workers    mails sent at the same time, each over its own connection
 * @param attachMost bytes of annexes that are attached; more become links with digests
 * @param giveUp     legal time after which a mail is not tried again
 */
@ConfigurationProperties("samstemt.notification")
public record NotificationSettings(@DefaultValue("") String portal, String links, @DefaultValue("Europe/Copenhagen") ZoneId zone, @DefaultValue("4") int workers,
                                   @DefaultValue("10000000") long attachMost, @DefaultValue("P5D") Duration giveUp) {

    /** Whether annexes of so many bytes together are attached; otherwise they become links with digests. */
    public boolean attaches(long together) {
        return together <= attachMost;
    }

    /** The page of an assembly for a party's representative; empty where there is no portal or no party. */
    public String portalPage(String association, String party, String assembly) {
        return portal.isEmpty() || party.isEmpty() ? "" : portal + "/a/" + association + "/part/" + party + "/forsamlinger/" + assembly;
    }
}

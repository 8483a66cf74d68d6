package dk.samstemt.platform.manners;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much one caller may ask for.
 *
 * @param burst     requests at once
 * @param perSecond requests a second for ever
 */
@ConfigurationProperties("samstemt.web.rate")
record Rate(@DefaultValue("2000") long burst, @DefaultValue("100") long perSecond) {
}

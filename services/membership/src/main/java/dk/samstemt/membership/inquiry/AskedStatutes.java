package dk.samstemt.membership.inquiry;

import dk.samstemt.membership.version.Profiles;
import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.membership.version.StatutesVersions;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.statutes.Statutes;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Finds the version that is asked. */
@Component
class AskedStatutes {

    private final StatutesVersions versions;
    private final Profiles profiles;

    AskedStatutes(StatutesVersions versions, Profiles profiles) {
        this.versions = versions;
        this.profiles = profiles;
    }

    /** The statutes of a version, ready to answer in a language; 404 where there is none of that number. */
    Asked version(String association, String version, Locale locale) {
        StatutesVersion found = versions.numbered(association, version).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        return new Asked(Statutes.of(profiles.of(association, found)), locale);
    }
}

package dk.samstemt.portal.frame.planted;

import dk.samstemt.statutes.profile.Profile;

class PortalThatAsksTheLaw {
    Profile law;
}

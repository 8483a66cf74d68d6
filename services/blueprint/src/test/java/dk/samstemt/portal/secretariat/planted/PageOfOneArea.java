package dk.samstemt.portal.secretariat.planted;

/** What others must not use. */
public class PageOfOneArea {
}

package dk.samstemt.portal.member.planted;

import dk.samstemt.portal.secretariat.planted.PageOfOneArea;

class PageThatUsesAnotherArea {
    PageOfOneArea other = new PageOfOneArea();
}

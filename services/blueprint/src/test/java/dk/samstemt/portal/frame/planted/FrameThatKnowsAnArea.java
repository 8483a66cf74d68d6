package dk.samstemt.portal.frame.planted;

import dk.samstemt.portal.secretariat.planted.PageOfOneArea;

class FrameThatKnowsAnArea {
    PageOfOneArea area = new PageOfOneArea();
}

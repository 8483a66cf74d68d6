package dk.samstemt.portal.frame;

import dk.samstemt.portal.session.Hat;
import dk.samstemt.portal.session.NoSuchPage;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a hat begins: the first page of its menu, unless its area has a page at the home itself (a longer pattern wins). */
@Controller
class HomePage {

    private final Menus menus;

    HomePage(Menus menus) {
        this.menus = menus;
    }

    @GetMapping({"/a/{association}/{role}", "/a/{association}/{role}/{party}"})
    String home(Hat hat, jakarta.servlet.http.HttpServletRequest request) {
        String first = menus.of(hat.role()).stream().findFirst().map(Menu.Item::path).filter(path -> !path.isEmpty()).orElseThrow(NoSuchPage::new);
        if (!request.getRequestURI().equals(hat.home())) {
            throw new NoSuchPage();
        }
        return "redirect:" + hat.home() + first;
    }
}

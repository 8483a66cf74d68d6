package dk.samstemt.portal.frame;

import dk.samstemt.portal.session.Role;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.stream.Stream;

/** The menus of all roles: what their areas declare, and after it what packages add that several roles have. */
@Component
class Menus {

    private final List<Menu> menus;
    private final List<MenuEnd> ends;

    Menus(List<Menu> menus, List<MenuEnd> ends) {
        this.menus = menus;
        this.ends = ends;
    }

    /** The items of a role's menu, in order. */
    List<Menu.Item> of(Role role) {
        return Stream.concat(menus.stream().filter(menu -> menu.role() == role).flatMap(menu -> menu.items().stream()),
                ends.stream().filter(end -> end.role() == role).map(MenuEnd::item)).toList();
    }
}

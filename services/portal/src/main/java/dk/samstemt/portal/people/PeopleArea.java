package dk.samstemt.portal.people;

import dk.samstemt.portal.frame.Menu;
import dk.samstemt.portal.session.Role;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** What the area brings to the frame: the last items of two menus. */
@Configuration(proxyBeanMethods = false)
class PeopleArea {

    private static final Menu.Item MEMBERS = new Menu.Item("people.members.title", "/medlemmer");

    @Bean
    Menu peopleOfTheSecretariat() {
        return new Menu(Role.SECRETARIAT, List.of(MEMBERS));
    }

    @Bean
    Menu peopleOfTheAdministrator() {
        return new Menu(Role.ADMINISTRATOR, List.of(MEMBERS, new Menu.Item("people.roles.title", "/roller")));
    }
}

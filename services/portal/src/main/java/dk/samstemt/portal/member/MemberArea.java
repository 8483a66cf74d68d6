package dk.samstemt.portal.member;

import dk.samstemt.portal.frame.Menu;
import dk.samstemt.portal.session.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** What the area brings to the frame. */
@Configuration(proxyBeanMethods = false)
class MemberArea {

    @Bean
    Menu memberMenu() {
        return new Menu(Role.REPRESENTATIVE, List.of(new Menu.Item("member.home.title", ""), new Menu.Item("assemblies.title", "/forsamlinger"),
                new Menu.Item("member.calendar.title", "/kalender")));
    }
}

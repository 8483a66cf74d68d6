package dk.samstemt.portal.chairmanship;

import dk.samstemt.portal.frame.Menu;
import dk.samstemt.portal.session.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.List;

/** What the area brings to the frame. */
@Configuration(proxyBeanMethods = false)
class ChairmanshipArea {

    @Bean
    Menu chairmanshipMenu() {
        return new Menu(Role.CHAIRMANSHIP, List.of(new Menu.Item("chairmanship.home.title", ""), new Menu.Item("assemblies.title", "/forsamlinger")));
    }
}

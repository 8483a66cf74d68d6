package dk.samstemt.portal.text;

import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.web.servlet.LocaleResolver;

import java.io.IOException;
import java.util.Arrays;

/** Every bundle below {@code portal/text} is read, so that an area brings its own file and no other. */
@Configuration(proxyBeanMethods = false)
class TextConfiguration {

    private static final String ENDING = "_da.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        ReloadableResourceBundleMessageSource texts = new ReloadableResourceBundleMessageSource();
        Resource[] danish = new PathMatchingResourcePatternResolver().getResources("classpath*:portal/text/*" + ENDING);
        texts.setBasenames(Arrays.stream(danish).map(Resource::getFilename).map(name -> "classpath:portal/text/" + name.replace(ENDING, "")).toArray(String[]::new));
        texts.setDefaultEncoding("UTF-8");
        texts.setFallbackToSystemLocale(false);
        return texts;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new LanguageChoice();
    }
}

package dk.samstemt.portal.frame;

import jakarta.servlet.DispatcherType;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.VersionResourceResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.templateresolver.SpringResourceTemplateResolver;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templatemode.TemplateMode;

import java.time.Duration;

/** Templates below {@code portal/templates}; files below {@code portal/static}, kept by browsers for ever because their addresses hold a version. */
@Configuration(proxyBeanMethods = false)
class ViewConfiguration {

    private static final Duration FOR_EVER = Duration.ofDays(365);

    @Bean
    SpringTemplateEngine templateEngine(org.springframework.context.ApplicationContext context, MessageSource texts) {
        SpringResourceTemplateResolver files = new SpringResourceTemplateResolver();
        files.setApplicationContext(context);
        files.setPrefix("classpath:/portal/templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        files.setCharacterEncoding("UTF-8");
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(files);
        engine.setTemplateEngineMessageSource(texts);
        return engine;
    }

    @Bean
    ViewResolver templateViews(SpringTemplateEngine templates) {
        ThymeleafViewResolver views = new ThymeleafViewResolver();
        views.setTemplateEngine(templates);
        views.setCharacterEncoding("UTF-8");
        // A page that breaks half way is an error page, not half a page.
        views.setProducePartialOutputWhileProcessing(false);
        return views;
    }

    /** Puts the digest of our own files into their addresses, on pages about errors too: without it a browser would keep what is now for ever. */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> digestsInAddresses() {
        FilterRegistrationBean<ResourceUrlEncodingFilter> filter = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    @Bean
    WebMvcConfigurer staticFiles() {
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                CacheControl kept = CacheControl.maxAge(FOR_EVER).cachePublic().immutable();
                registry.addResourceHandler("/static/vendor/**").addResourceLocations("classpath:/portal/static/vendor/").setCacheControl(kept);
                registry.addResourceHandler("/static/app/**").addResourceLocations("classpath:/portal/static/app/").setCacheControl(kept)
                        .resourceChain(true).addResolver(new VersionResourceResolver().addContentVersionStrategy("/**"));
            }
        };
    }
}

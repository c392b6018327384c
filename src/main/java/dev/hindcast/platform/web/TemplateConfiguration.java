package dev.hindcast.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.resolve.DirectoryCodeResolver;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.view.AbstractCachingViewResolver;

/** Templates: compiled into the program; with {@code hindcast.templates} set to a folder, read from there anew. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {
    @Bean
    TemplateEngine templateEngine(@Value("${hindcast.templates:}") String folder) {
        if (!folder.isEmpty()) {
            return TemplateEngine.create(new DirectoryCodeResolver(Path.of(folder)), ContentType.Html);
        }
        return TemplateEngine.createPrecompiled(
                null, ContentType.Html, TemplateConfiguration.class.getClassLoader(), "dev.hindcast.pages");
    }

    @Bean
    ViewResolver jteViewResolver(TemplateEngine engine) {
        AbstractCachingViewResolver resolver = new AbstractCachingViewResolver() {
            @Override
            protected View loadView(String name, java.util.Locale locale) {
                return new JteView(engine, name + ".jte");
            }
        };
        return new OrderedResolver(resolver);
    }

    /** Redirects go on to Spring's own resolver; everything else is a template. */
    private record OrderedResolver(ViewResolver templates) implements ViewResolver, Ordered {
        @Override
        public @org.jspecify.annotations.Nullable View resolveViewName(String name, java.util.Locale locale)
                throws Exception {
            return name.startsWith("redirect:") || name.startsWith("forward:")
                    ? null
                    : templates.resolveViewName(name, locale);
        }

        @Override
        public int getOrder() {
            return Ordered.HIGHEST_PRECEDENCE;
        }
    }
}

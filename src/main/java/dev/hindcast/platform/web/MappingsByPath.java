package dev.hindcast.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Finds the controller's method for a request as usual, but tries only those whose path begins with the same word. There are
 * some hundreds, and to try them all was a twelfth of a short request's work.
 */
@Component
class MappingsByPath implements WebMvcRegistrations {
    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new FirstWord();
    }

    private static final class FirstWord extends RequestMappingHandlerMapping {
        private static final String ANY = "";

        /** By identity: to compare mappings is more work than to try one. */
        private final Map<RequestMappingInfo, String> words = new IdentityHashMap<>();

        private final ThreadLocal<@Nullable String> asked = new ThreadLocal<>();

        @Override
        protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
            super.handlerMethodsInitialized(methods);
            methods.keySet().forEach(mapping -> words.put(mapping, word(mapping)));
        }

        @Override
        protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request)
                throws Exception {
            asked.set(word(path));
            try {
                return super.lookupHandlerMethod(path, request);
            } finally {
                asked.remove();
            }
        }

        @Override
        protected @Nullable RequestMappingInfo getMatchingMapping(
                RequestMappingInfo mapping, HttpServletRequest request) {
            String word = words.getOrDefault(mapping, ANY);
            return word.equals(ANY) || Objects.equals(word, asked.get())
                    ? super.getMatchingMapping(mapping, request)
                    : null;
        }

        /** What all its paths begin with, {@link #ANY} when that differs or is no fixed word. */
        private static String word(RequestMappingInfo mapping) {
            String common = null;
            for (String pattern : mapping.getPatternValues()) {
                String word = word(pattern);
                if (word.matches(".*[{*?].*") || common != null && !common.equals(word)) {
                    return ANY;
                }
                common = word;
            }
            return common == null ? ANY : common;
        }

        private static String word(String path) {
            int begin = path.startsWith("/") ? 1 : 0;
            int end = path.indexOf('/', begin);
            return path.substring(begin, end < 0 ? path.length() : end);
        }
    }
}

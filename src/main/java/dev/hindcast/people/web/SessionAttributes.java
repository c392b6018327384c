package dev.hindcast.people.web;

import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/**
 * What web sessions hold, to bytes and back. Nearly every request reads the same two attributes: who is signed in, and the
 * token that its forms need. The newest of them are remembered by their bytes, which still come from the database with each
 * request, so that a session that has ended there has ended.
 */
final class SessionAttributes {
    private static final int REMEMBERED = 4000;

    private final DeserializingConverter deserializing =
            new DeserializingConverter(SessionAttributes.class.getClassLoader());

    private final Map<ByteBuffer, Object> remembered =
            Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.@Nullable Entry<ByteBuffer, Object> eldest) {
                    return size() > REMEMBERED;
                }
            });

    static ConversionService conversion() {
        SessionAttributes attributes = new SessionAttributes();
        GenericConversionService conversion = new GenericConversionService();
        conversion.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversion.addConverter(byte[].class, Object.class, attributes::of);
        return conversion;
    }

    Object of(byte[] bytes) {
        ByteBuffer key = ByteBuffer.wrap(bytes);
        Object known = remembered.get(key);
        if (known == null) {
            Object read = Objects.requireNonNull(deserializing.convert(bytes));
            known = read instanceof SecurityContext context ? context.getAuthentication() : read;
            if (!(known instanceof Authentication || known instanceof DefaultCsrfToken)) {
                return read;
            }
            remembered.put(key, known);
        }
        // A context can be changed, and so each request gets one of its own.
        return known instanceof Authentication signedIn ? new SecurityContextImpl(signedIn) : known;
    }
}

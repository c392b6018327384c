package dev.hindcast.review.anonymous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateCrtKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The numbers are those of RFC 9474, appendix A. */
class BlindSignaturesTest {
    private static final HexFormat HEX = HexFormat.of();

    static Stream<Vector> vectors() throws IOException {
        try (InputStream file = BlindSignaturesTest.class.getResourceAsStream("rfc9474.json")) {
            return JsonMapper.builder().build().readTree(file).values().stream().map(Vector::new);
        }
    }

    record Vector(JsonNode numbers) {
        byte[] bytes(String name) {
            return HEX.parseHex(numbers.path(name).stringValue());
        }

        BigInteger number(String name) {
            return new BigInteger(numbers.path(name).stringValue(), 16);
        }

        byte[] input() {
            return HEX.parseHex(numbers.path("msg_prefix").stringValue()
                    + numbers.path("msg").stringValue());
        }

        RSAPublicKey publicKey() throws GeneralSecurityException {
            return (RSAPublicKey)
                    KeyFactory.getInstance("RSA").generatePublic(new RSAPublicKeySpec(number("n"), number("e")));
        }

        RSAPrivateCrtKey privateKey() throws GeneralSecurityException {
            BigInteger p = number("p");
            BigInteger q = number("q");
            BigInteger d = number("d");
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(new RSAPrivateCrtKeySpec(
                            number("n"),
                            number("e"),
                            d,
                            p,
                            q,
                            d.mod(p.subtract(BigInteger.ONE)),
                            d.mod(q.subtract(BigInteger.ONE)),
                            q.modInverse(p)));
        }

        @Override
        public String toString() {
            return numbers.path("name").stringValue();
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theRfcsNumbersComeOut(Vector vector) throws GeneralSecurityException {
        byte[] salt = vector.bytes("salt");

        byte[] blinded = BlindClient.blind(vector.publicKey(), vector.input(), salt, vector.number("inv"));
        assertThat(blinded).isEqualTo(vector.bytes("blinded_msg"));

        byte[] blindSignature = BlindSignatures.sign(vector.privateKey(), blinded);
        assertThat(blindSignature).isEqualTo(vector.bytes("blind_sig"));

        byte[] signature = BlindClient.finish(
                vector.publicKey(), vector.input(), blindSignature, vector.number("inv"), BlindClient.pss(salt.length));
        assertThat(signature).isEqualTo(vector.bytes("sig"));
    }

    @Test
    void onlyTheRandomizedVariantWithItsSaltIsAccepted() throws Exception {
        for (Vector vector : vectors().toList()) {
            assertThat(BlindSignatures.verify(vector.publicKey(), vector.input(), vector.bytes("sig")))
                    .as(vector.toString())
                    .isEqualTo(vector.bytes("salt").length == 48);
        }
    }

    @Test
    void aPermitOfAFreshKeyIsKnownAgainAndAnyOtherIsNot() {
        KeyPair pair = KeyPairs.generate();
        RSAPublicKey key = BlindSignatures.publicKey(pair.getPublic().getEncoded());
        RSAPrivateCrtKey secret = BlindSignatures.privateKey(pair.getPrivate().getEncoded());
        assertThat(key.getModulus().bitLength()).isEqualTo(BlindSignatures.BITS);

        BlindClient.Blinded blinded = BlindClient.blind(key);
        Permit permit = BlindClient.finish(key, blinded, BlindSignatures.sign(secret, blinded.blinded()));

        assertThat(BlindSignatures.verify(key, permit.message(), permit.signature()))
                .isTrue();
        permit.message()[40] ^= 1;
        assertThat(BlindSignatures.verify(key, permit.message(), permit.signature()))
                .isFalse();
        assertThat(BlindSignatures.verify(key, permit.message(), new byte[3])).isFalse();
        assertThat(BlindSignatures.verify(
                        (RSAPublicKey) KeyPairs.generate().getPublic(), permit.message(), permit.signature()))
                .isFalse();
    }

    @Test
    void whatIsOutOfRangeIsNotSigned() {
        RSAPrivateCrtKey secret = (RSAPrivateCrtKey) KeyPairs.generate().getPrivate();
        byte[] tooLarge = new byte[BlindSignatures.BITS / 8];
        java.util.Arrays.fill(tooLarge, (byte) 0xff);

        assertThatThrownBy(() -> BlindSignatures.sign(secret, tooLarge)).isInstanceOf(BlindSignatures.Unsignable.class);
        assertThatThrownBy(() -> BlindSignatures.sign(secret, new byte[BlindSignatures.BITS / 8]))
                .isInstanceOf(BlindSignatures.Unsignable.class);
        assertThatThrownBy(() -> BlindSignatures.sign(secret, new byte[] {1}))
                .isInstanceOf(BlindSignatures.Unsignable.class);
    }
}

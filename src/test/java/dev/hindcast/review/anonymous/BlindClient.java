package dev.hindcast.review.anonymous;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.util.Arrays;

/** The other side of RFC 9474, as a browser plays it: blinds, and finalizes. Only tests need it in Java. */
public final class BlindClient {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HASH = 48;

    /** A message under way to be signed. */
    public record Blinded(byte[] message, byte[] blinded, BigInteger inverse) {}

    private BlindClient() {}

    public static Blinded blind(RSAPublicKey key) {
        byte[] message = new byte[BlindSignatures.MESSAGE_BYTES];
        RANDOM.nextBytes(message);
        byte[] salt = new byte[HASH];
        RANDOM.nextBytes(salt);
        BigInteger r;
        do {
            r = new BigInteger(key.getModulus().bitLength(), RANDOM);
        } while (r.signum() == 0
                || r.compareTo(key.getModulus()) >= 0
                || !r.gcd(key.getModulus()).equals(BigInteger.ONE));
        BigInteger inverse = r.modInverse(key.getModulus());
        return new Blinded(message, blind(key, message, salt, inverse), inverse);
    }

    /** Section 4.2, with the random values given. */
    static byte[] blind(RSAPublicKey key, byte[] message, byte[] salt, BigInteger inverse) {
        BigInteger n = key.getModulus();
        BigInteger encoded = new BigInteger(1, encode(message, salt, n.bitLength() - 1));
        BigInteger factor = inverse.modInverse(n).modPow(key.getPublicExponent(), n);
        return fixed(encoded.multiply(factor).mod(n), (n.bitLength() + 7) / 8);
    }

    public static Permit finish(RSAPublicKey key, Blinded blinded, byte[] blindSignature) {
        return new Permit(
                blinded.message(),
                finish(key, blinded.message(), blindSignature, blinded.inverse(), BlindSignatures.PSS));
    }

    /** Section 4.4. */
    static byte[] finish(
            RSAPublicKey key, byte[] message, byte[] blindSignature, BigInteger inverse, PSSParameterSpec parameters) {
        BigInteger n = key.getModulus();
        byte[] signature =
                fixed(new BigInteger(1, blindSignature).multiply(inverse).mod(n), (n.bitLength() + 7) / 8);
        if (!BlindSignatures.verify(key, message, signature, parameters)) {
            throw new IllegalStateException("the signer did not sign what it was given");
        }
        return signature;
    }

    static PSSParameterSpec pss(int salt) {
        return new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, salt, 1);
    }

    /** EMSA-PSS-ENCODE of RFC 8017, section 9.1.1. */
    private static byte[] encode(byte[] message, byte[] salt, int bits) {
        int length = (bits + 7) / 8;
        byte[] hash = hash(new byte[8], hash(message), salt);
        byte[] block = new byte[length - HASH - 1];
        block[block.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, block, block.length - salt.length, salt.length);
        byte[] mask = mask(hash, block.length);
        for (int i = 0; i < block.length; i++) {
            block[i] ^= mask[i];
        }
        block[0] &= (byte) (0xff >>> (8 * length - bits));
        byte[] encoded = Arrays.copyOf(block, length);
        System.arraycopy(hash, 0, encoded, block.length, HASH);
        encoded[length - 1] = (byte) 0xbc;
        return encoded;
    }

    private static byte[] mask(byte[] seed, int length) {
        ByteArrayOutputStream mask = new ByteArrayOutputStream();
        for (int counter = 0; mask.size() < length; counter++) {
            mask.writeBytes(hash(seed, new byte[] {0, 0, 0, (byte) counter}));
        }
        return Arrays.copyOf(mask.toByteArray(), length);
    }

    private static byte[] hash(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-384");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] fixed(BigInteger number, int length) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[length];
        int from = Math.max(0, bytes.length - length);
        System.arraycopy(bytes, from, fixed, length - (bytes.length - from), bytes.length - from);
        return fixed;
    }
}

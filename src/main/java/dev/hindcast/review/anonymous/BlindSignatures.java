package dev.hindcast.review.anonymous;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import javax.crypto.Cipher;

/**
 * The server's half of RFC 9474, RSABSSA-SHA384-PSS-Randomized: signs what it cannot read, and knows its signature again.
 * The browser's half is {@code assets/js/blind.js}.
 */
public final class BlindSignatures {
    /** The least that the RFC allows: a key lives for an hour, and who wrote what does not depend on its strength at all. */
    public static final int BITS = 2048;

    /** A message with its random prefix, as it is signed: 32 bytes each. */
    public static final int MESSAGE_BYTES = 64;

    static final PSSParameterSpec PSS = new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1);

    private BlindSignatures() {}

    /**
     * BlindSign of section 4.3.
     *
     * @throws Unsignable when it is no number below the key's modulus, as long as that
     */
    public static byte[] sign(RSAPrivateCrtKey key, byte[] blinded) {
        int length = (key.getModulus().bitLength() + 7) / 8;
        BigInteger message = new BigInteger(1, blinded);
        if (blinded.length != length || message.signum() == 0 || message.compareTo(key.getModulus()) >= 0) {
            throw new Unsignable();
        }
        try {
            // The JDK blinds the computation itself, against whoever measures how long it takes.
            Cipher raw = Cipher.getInstance("RSA/ECB/NoPadding");
            raw.init(Cipher.DECRYPT_MODE, key);
            byte[] signature = raw.doFinal(blinded);
            // A signature that a fault of the machine made wrong would give the key away.
            if (!new BigInteger(1, signature)
                    .modPow(key.getPublicExponent(), key.getModulus())
                    .equals(message)) {
                throw new IllegalStateException("a blind signature did not come out right");
            }
            return signature;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA is missing from this Java", e);
        }
    }

    /** Whether the key signed the message; false for whatever is no signature at all. */
    public static boolean verify(RSAPublicKey key, byte[] message, byte[] signature) {
        return verify(key, message, signature, PSS);
    }

    static boolean verify(RSAPublicKey key, byte[] message, byte[] signature, PSSParameterSpec parameters) {
        try {
            Signature check = Signature.getInstance("RSASSA-PSS");
            check.setParameter(parameters);
            check.initVerify(key);
            check.update(message);
            return check.verify(signature);
        } catch (SignatureException | InvalidKeyException e) {
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSASSA-PSS is missing from this Java", e);
        }
    }

    public static RSAPublicKey publicKey(byte[] spki) {
        try {
            return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(spki));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("no RSA key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA is missing from this Java", e);
        }
    }

    public static RSAPrivateCrtKey privateKey(byte[] pkcs8) {
        try {
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(pkcs8));
        } catch (InvalidKeySpecException e) {
            throw new IllegalArgumentException("no RSA key", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA is missing from this Java", e);
        }
    }

    /** What was given to be signed is out of range for this key. */
    public static final class Unsignable extends RuntimeException {
        Unsignable() {
            super("out of range", null, false, false);
        }
    }
}

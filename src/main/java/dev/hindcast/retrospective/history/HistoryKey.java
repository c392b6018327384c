package dev.hindcast.retrospective.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/** The key that signs heads: two small files, of which the private one never leaves the data folder. */
public final class HistoryKey {
    private static final String PRIVATE = "history.key";

    /** The file by which others check signatures; give it away. */
    public static final String PUBLIC = "history.pub";

    private final PrivateKey key;
    private final String published;

    private HistoryKey(PrivateKey key, String published) {
        this.key = key;
        this.published = published;
    }

    /** Made at the first use; of several programs that share the folder one makes it. */
    static HistoryKey in(Path folder) throws IOException {
        Path file = folder.resolve(PRIVATE);
        try {
            if (!Files.exists(file)) {
                make(folder);
            }
            List<String> halves = Files.readAllLines(file);
            byte[] encoded = Base64.getDecoder().decode(halves.get(0).strip());
            PrivateKey key = KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            String published = halves.get(1).strip();
            Path shown = folder.resolve(PUBLIC);
            if (!Files.exists(shown) || !read(shown).equals(published)) {
                Files.writeString(shown, published + "\n");
            }
            return new HistoryKey(key, published);
        } catch (GeneralSecurityException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException(file + " is no Ed25519 key; put the one of your backup in its place", e);
        }
    }

    /** @return a public key as {@link SignedHead#publicKey} has it */
    public static String read(Path file) throws IOException {
        return Files.readString(file).strip();
    }

    /** Both halves in one file, so that they always belong together. */
    private static void make(Path folder) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        Path fresh = folder.resolve(PRIVATE + "." + UUID.randomUUID());
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(fresh);
        }
        Files.writeString(
                fresh,
                encoded(pair.getPrivate().getEncoded()) + "\n"
                        + encoded(pair.getPublic().getEncoded()) + "\n",
                StandardOpenOption.WRITE);
        try {
            Files.move(fresh, folder.resolve(PRIVATE));
        } catch (FileAlreadyExistsException another) {
            Files.delete(fresh);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    SignedHead sign(UUID incident, long sequence, String hash, long micros) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(
                    SignedHead.message(incident, sequence, hash, micros).getBytes(StandardCharsets.UTF_8));
            return new SignedHead(incident, sequence, hash, micros, published, encoded(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 is missing from this Java", e);
        }
    }

    /** Whether the head was signed by the key that it names. */
    public static boolean fits(SignedHead head) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initVerify(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(head.publicKey()))));
            signature.update(head.message().getBytes(StandardCharsets.UTF_8));
            return signature.verify(Base64.getDecoder().decode(head.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }

    /** The first digits of a public key's SHA-256, by which people compare keys. */
    public static String fingerprint(String publicKey) {
        return Chain.sha256(publicKey).substring(0, 16);
    }
}

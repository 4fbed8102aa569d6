package org.realistgraph;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.util.Collections;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ssl.SslBundle;

/**
 * Finds private keys that do not match their certificates. A web server starts with such a pair, but every handshake
 * fails.
 */
final class KeyCheck {

    private static final byte[] SIGNED = {1};

    private KeyCheck() {}

    /** Refuses an SSL bundle with a private key that does not match its certificate. */
    static void requirePairs(SslBundle bundle) {
        KeyStore keys = bundle.getStores().getKeyStore();
        if (keys != null) {
            try {
                for (String alias : Collections.list(keys.aliases())) {
                    if (key(bundle, keys, alias) instanceof PrivateKey key
                            && !isPair(key, keys.getCertificate(alias).getPublicKey())) {
                        throw new IllegalStateException("a private key does not match its certificate");
                    }
                }
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static @Nullable Key key(SslBundle bundle, KeyStore keys, String alias) throws GeneralSecurityException {
        String own = bundle.getKey().getPassword();
        String password = own == null ? bundle.getStores().getKeyStorePassword() : own;
        return keys.getKey(alias, password == null ? null : password.toCharArray());
    }

    /** A pair of RSA keys shares a modulus; a pair of any other kind signs and verifies. */
    private static boolean isPair(PrivateKey key, PublicKey certified) throws GeneralSecurityException {
        if (key instanceof RSAKey one && certified instanceof RSAKey other) {
            return one.getModulus().equals(other.getModulus());
        }
        if (!key.getAlgorithm().equals(certified.getAlgorithm())) {
            return false;
        }
        Signature signature = Signature.getInstance(
                switch (key.getAlgorithm()) {
                    case "EC" -> "SHA256withECDSA";
                    case "DSA" -> "SHA256withDSA";
                    default -> key.getAlgorithm();
                });
        signature.initSign(key);
        signature.update(SIGNED);
        byte[] signed = signature.sign();
        signature.initVerify(certified);
        signature.update(SIGNED);
        return signature.verify(signed);
    }
}

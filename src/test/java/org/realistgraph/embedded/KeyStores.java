package org.realistgraph.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.security.KeyStore;
import java.security.cert.Certificate;

/** Makes key stores for a web server. */
final class KeyStores {

    static final String PASSWORD = "changeit";

    private static final String ALIAS = "web";

    private KeyStores() {}

    /** A key store whose one entry has the certificate of a key and, in that key's place, another key. */
    static Path ofAnotherKey(Path place) throws Exception {
        Certificate certificate = pair(place.resolve("one.p12")).getCertificate(ALIAS);
        Key other = pair(place.resolve("other.p12")).getKey(ALIAS, PASSWORD.toCharArray());
        KeyStore mixed = KeyStore.getInstance("PKCS12");
        mixed.load(null, null);
        mixed.setKeyEntry(ALIAS, other, PASSWORD.toCharArray(), new Certificate[] {certificate});
        Path file = place.resolve("mixed.p12");
        try (var out = Files.newOutputStream(file)) {
            mixed.store(out, PASSWORD.toCharArray());
        }
        return file;
    }

    private static KeyStore pair(Path file) throws Exception {
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        int code = new ProcessBuilder(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        ALIAS,
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(new File(file + ".log"))
                .start()
                .waitFor();
        assertThat(code).as(keytool).isZero();
        return KeyStore.getInstance(file.toFile(), PASSWORD.toCharArray());
    }
}

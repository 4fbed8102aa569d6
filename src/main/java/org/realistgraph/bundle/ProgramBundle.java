package org.realistgraph.bundle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A bundle that this program brings, with the SHA-256 of its text. */
record ProgramBundle(Bundle bundle, String hash) {

    /** All that the program brings, read and checked, each after those that it requires. */
    static List<ProgramBundle> all(BundleReading reading) {
        var files = BundleFile.ofProgram();
        var around = reading.surroundings(files);
        var byId = new LinkedHashMap<String, ProgramBundle>();
        for (var file : files) {
            var bundle = new ProgramBundle(reading.read(file, around), sha256(file.text()));
            byId.put(bundle.id(), bundle);
        }
        var sorted = new ArrayList<ProgramBundle>();
        byId.values().forEach(bundle -> addAfterRequired(bundle, byId, sorted));
        return sorted;
    }

    String id() {
        return bundle.header().id();
    }

    private static void addAfterRequired(
            ProgramBundle bundle, Map<String, ProgramBundle> byId, List<ProgramBundle> sorted) {
        for (var required : bundle.bundle().header().requires()) {
            var found = byId.get(required);
            if (found != null && !sorted.contains(found)) {
                addAfterRequired(found, byId, sorted);
            }
        }
        if (!sorted.contains(bundle)) {
            sorted.add(bundle);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256.", e);
        }
    }
}

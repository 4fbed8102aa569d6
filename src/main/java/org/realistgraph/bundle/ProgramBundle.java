package org.realistgraph.bundle;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.realistgraph.bundle.yaml.BundleContent;
import org.realistgraph.bundle.yaml.BundleWriter;
import org.realistgraph.bundle.yaml.Version;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.problem.StartRefused;
import org.realistgraph.rule.Rules;

/** A bundle with the file from which it was read, and the SHA-256 of its canonical form. */
record ProgramBundle(String file, BundleContent bundle, String hash) {

    static ProgramBundle of(EntityTypes types, String file, BundleContent bundle) {
        return new ProgramBundle(file, bundle, sha256(BundleWriter.write(types, bundle)));
    }

    /** All bundles that ship with the program, read and checked, each after the bundles that it requires. */
    static List<ProgramBundle> all(EntityTypes types, Rules rules) {
        var files = BundleFile.ofProgram();
        var bundles = new BundleReading(types, rules).read(files);
        return sorted(IntStream.range(0, files.size())
                .mapToObj(i -> of(types, files.get(i).name(), bundles.get(i)))
                .toList());
    }

    /** Sorts each bundle after the bundles that it requires; refuses two different bundles with the same id. */
    static List<ProgramBundle> sorted(Collection<ProgramBundle> bundles) {
        var byId = bundles.stream()
                .collect(Collectors.toMap(
                        ProgramBundle::id, bundle -> bundle, ProgramBundle::theSame, LinkedHashMap::new));
        var sorted = new ArrayList<ProgramBundle>();
        List.copyOf(byId.values()).forEach(bundle -> addAfterRequired(bundle, byId, sorted));
        return sorted;
    }

    String id() {
        return bundle.header().id();
    }

    Version version() {
        return bundle.header().version();
    }

    @Override
    public String toString() {
        return id() + " " + version();
    }

    private static ProgramBundle theSame(ProgramBundle one, ProgramBundle other) {
        if (!one.hash().equals(other.hash())) {
            throw new StartRefused(
                    "%s and %s are both a version of %s.".formatted(one.file(), other.file(), one.id()),
                    "Load them separately, the older version first.");
        }
        return one;
    }

    /** Leaves the map before its requirements are added, so that a cycle ends; the rules refuse a cycle by name. */
    private static void addAfterRequired(
            ProgramBundle bundle, Map<String, ProgramBundle> left, List<ProgramBundle> sorted) {
        if (left.remove(bundle.id()) != null) {
            bundle.bundle().header().requires().stream()
                    .map(left::get)
                    .filter(Objects::nonNull)
                    .forEach(required -> addAfterRequired(required, left, sorted));
            sorted.add(bundle);
        }
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256.", e);
        }
    }
}

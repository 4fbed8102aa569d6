package org.realistgraph.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;

/** The countries of ISO 3166-1 and the subdivisions of ISO 3166-2. */
final class Countries {

    private static final Set<String> CODES = codes();

    private Countries() {}

    static boolean has(String code) {
        return CODES.contains(code);
    }

    private static Set<String> codes() {
        var codes = new HashSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        try {
            new ClassPathResource("parts-of-countries.txt", Countries.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ")))
                    .forEach(line -> line.stream().skip(1).forEach(part -> codes.add(line.getFirst() + "-" + part)));
        } catch (IOException e) {
            throw new UncheckedIOException("The codes of ISO 3166-2 cannot be read.", e);
        }
        return codes;
    }
}

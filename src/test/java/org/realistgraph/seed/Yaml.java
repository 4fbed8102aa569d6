package org.realistgraph.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML files as maps and lists that can be altered. */
final class Yaml {

    private Yaml() {}

    /** A file of the test's resources under {@code evidence/}. */
    static Object evidence(String name) {
        try (InputStream file = Yaml.class.getResourceAsStream("/evidence/" + name)) {
            return parser().load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file of the seed. */
    static Map<String, Object> seed(String bundle) {
        try {
            return parse(Files.readString(Path.of("seed", bundle + ".yaml")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a bundle. */
    static Map<String, Object> parse(String text) {
        return map(parser().load(text));
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(@Nullable Object value) {
        return (Map<String, Object>) Objects.requireNonNull(value);
    }

    @SuppressWarnings("unchecked")
    static List<Object> list(@Nullable Object value) {
        return (List<Object>) Objects.requireNonNull(value);
    }

    private static org.yaml.snakeyaml.Yaml parser() {
        var options = new LoaderOptions();
        var dumping = new DumperOptions();
        return new org.yaml.snakeyaml.Yaml(
                new SafeConstructor(options), new Representer(dumping), dumping, options, new OnIsAWord());
    }

    /** In YAML 1.1 "on" would be true; a moderation is on something. */
    private static final class OnIsAWord extends Resolver {

        private static final Pattern TRUE_OR_FALSE = Pattern.compile("true|false");

        @Override
        public void addImplicitResolver(Tag tag, Pattern form, @Nullable String first, int limit) {
            super.addImplicitResolver(tag, tag.equals(Tag.BOOL) ? TRUE_OR_FALSE : form, first, limit);
        }
    }
}

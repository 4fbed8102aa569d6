package org.realistgraph.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All hand-written Cypher texts, by file name: {@code cypher/query/chain/level.cypher} is {@code query/chain/level}.
 * The files are read once, at the start.
 */
public final class Statements {

    private static final String FOLDER = "cypher/";
    private static final String ENDING = ".cypher";

    private static final Pattern FIELD = Pattern.compile("null /\\* (field/[a-z/-]+) of (\\w+) \\*/");
    private static final Pattern THIS = Pattern.compile("\\bthis\\b");

    private final SortedMap<String, String> files;

    private Statements(SortedMap<String, String> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** Reads all files of the folder {@code cypher} on the class path. */
    public static Statements onClasspath() {
        try {
            SortedMap<String, String> files = new TreeMap<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*" + ENDING)) {
                files.put(nameOf(file), file.getContentAsString(StandardCharsets.UTF_8));
            }
            return of(files);
        } catch (IOException e) {
            throw new UncheckedIOException("The statements of the folder cypher cannot be read.", e);
        }
    }

    /** Wraps the given files, content by name. */
    public static Statements of(Map<String, String> files) {
        files.forEach(Statements::requireHeader);
        return new Statements(new TreeMap<>(files));
    }

    /**
     * The statement of this name without its header comment; <code>null /* field/noun/name of x *&#47;</code> is
     * replaced by that field's expression over x.
     */
    public String text(String name) {
        var text = file(name)
                .lines()
                .dropWhile(Statements::isComment)
                .collect(Collectors.joining("\n"))
                .strip();
        return FIELD.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement("(" + over(found.group(2), text(found.group(1))) + ")"));
    }

    /** The expression of a field, with {@code this} replaced by another variable. */
    public static String over(String variable, String field) {
        return THIS.matcher(field).replaceAll(Matcher.quoteReplacement(variable));
    }

    /** The header comment of a file: the statement's purpose, parameters and result. */
    public String header(String name) {
        return file(name)
                .lines()
                .takeWhile(Statements::isComment)
                .map(line -> line.strip().substring(2).strip())
                .collect(Collectors.joining("\n"));
    }

    /** All files with their whole content, in the order of their names. */
    public SortedMap<String, String> files() {
        return files;
    }

    private String file(String name) {
        String file = files.get(name);
        if (file == null) {
            throw new NoSuchElementException("There is no statement file cypher/%s.cypher.".formatted(name));
        }
        return file;
    }

    private static void requireHeader(String name, String file) {
        if (file.lines().findFirst().filter(Statements::isComment).isEmpty()) {
            throw new IllegalStateException(
                    "cypher/%s.cypher must begin with a comment (//) that states its purpose, parameters and result."
                            .formatted(name));
        }
    }

    private static boolean isComment(String line) {
        return line.strip().startsWith("//");
    }

    private static String nameOf(Resource file) throws IOException {
        String path = file.getURL().getPath();
        return path.substring(path.lastIndexOf("/" + FOLDER) + FOLDER.length() + 1, path.length() - ENDING.length());
    }
}

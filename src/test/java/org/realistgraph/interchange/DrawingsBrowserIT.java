package org.realistgraph.interchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Page;
import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.parser.Parser;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.realistgraph.bundle.SeededGraph;
import org.realistgraph.completion.Asking;
import org.realistgraph.completion.Wired;
import org.realistgraph.drawing.Canvas;
import org.realistgraph.drawing.Drawing;
import org.realistgraph.drawing.DrawnNodeKind;
import org.realistgraph.drawing.Line;
import org.realistgraph.embedded.TestDatabase;
import org.realistgraph.examples.Shipped;
import org.realistgraph.explorer.Chromium;

/** Graphviz, and Mermaid in a browser, accept what is written for them: of every example, and of labels that mean them ill. */
final class DrawingsBrowserIT {

    private static final Path MERMAID =
            Path.of("src", "main", "frontend", "node_modules", "mermaid", "dist", "mermaid.min.js");

    private static final String MISSING =
            "No dot on the PATH, so Graphviz read nothing (Debian: apt-get install graphviz)."
                    + " With -Dbrowser.required=true this is a failure.";

    /** Gives what Mermaid objects to, or null. */
    private static final String PARSE = "async text => { try { await mermaid.parse(text); return null } catch (fault) {"
            + " return fault.message } }";

    /** Draws, and gives the words of the picture. */
    private static final String RENDER = "async text => { const { svg } = await mermaid.render('drawn', text);"
            + " const place = document.createElement('div'); place.innerHTML = svg;"
            + " return [...place.querySelectorAll('.nodeLabel')].map(label => label.textContent) }";

    private static final String CHAIN = "chains(first: 1, input: {from: \"signs-of-safety\", to: {id: \"o-care-entry\","
            + " direction: DECREASES}}) { chains { drawing { mermaid dot } } }";
    private static final String GRAPH = "graph(selection: {ids: [\"signs-of-safety\", \"cmo-shared-responsibility\","
            + " \"cmo-attractive-position--cmo-shared-responsibility\"]}) { mermaid dot }";

    /** The root fields whose answer has a drawing. */
    private static final Set<String> DRAWABLE = Set.of("chains", "compareInterventions");

    private record Texts(String mermaid, String dot) {}

    private static final Map<String, Texts> TEXTS = new TreeMap<>();

    @BeforeAll
    static void whatIsWritten() {
        put("hostile", ADrawing.hostile());
        put("empty", ADrawing.empty());
        for (var line : Line.values()) {
            put(line + " line", ADrawing.of(line));
        }
        SeededGraph.load();
        var seed = Wired.to(TestDatabase.graph());
        for (var example : Shipped.all()) {
            var answer = seed.execute(example.input());
            assertThat(answer.getErrors()).as(example.name()).isEmpty();
            putAll(example.name(), answer.getData());
        }
        put("chain", ask(CHAIN).at("chains", "chains", 0, "drawing"));
        for (var by : List.of("CONTEXT", "OUTCOME", "RESOURCE")) {
            put("comparison, " + by, ask(comparison(by)).at("compareInterventions", "drawing"));
        }
        put("graph", ask(GRAPH).at("graph"));
    }

    @Test
    void everyExampleOfWhatCanBeDrawnIsDrawn() {
        assertThat(Shipped.all().stream().flatMap(DrawingsBrowserIT::drawable))
                .isNotEmpty()
                .allSatisfy(drawing -> assertThat(TEXTS).containsKey(drawing));
    }

    @Test
    void graphvizAcceptsEveryDrawing(@TempDir Path folder) throws IOException {
        var dot = dot();
        for (var text : TEXTS.entrySet()) {
            assertThat(objections(dot, folder, text.getValue().dot()))
                    .as(text.getKey())
                    .isEmpty();
        }
        assertThat(objections(dot, folder, "digraph { \"a\" -> }")).contains("syntax error");
    }

    @Test
    void mermaidAcceptsEveryDrawing() {
        try (var page = mermaid()) {
            TEXTS.forEach((name, text) ->
                    assertThat(page.evaluate(PARSE, text.mermaid())).as(name).isNull());
            assertThat(page.evaluate(PARSE, "flowchart LR\n  a[\"b\"")).isNotNull();
        }
    }

    @Test
    void mermaidShowsTheLabelsAsTheyAre() {
        try (var page = mermaid()) {
            var canvas = new Canvas();
            var labels = List.of("end", "a \"quoted\" [end] {of} <b> & 'c' #35; `d` | e; \\N %% 家");
            labels.forEach(label -> canvas.node(DrawnNodeKind.OUTCOME, label, label));
            assertThat(page.evaluate(RENDER, Mermaid.text(canvas.drawing(Map.of()))))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .containsAll(labels);
        }
    }

    private static Page mermaid() {
        var page = Chromium.browser().newPage();
        page.addScriptTag(new Page.AddScriptTagOptions().setPath(MERMAID));
        return page;
    }

    private static Path dot() {
        var found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "dot"))
                .filter(Files::isExecutable)
                .findFirst();
        assertThat(found.isEmpty() && Boolean.getBoolean("browser.required"))
                .as(MISSING)
                .isFalse();
        assumeTrue(found.isPresent(), MISSING);
        return found.orElseThrow();
    }

    /** What Graphviz says where it cannot draw; nothing where it can. */
    private static String objections(Path dot, Path folder, String text) throws IOException {
        var given = Files.writeString(folder.resolve("drawing.dot"), text);
        var said = folder.resolve("said.txt");
        var process = new ProcessBuilder(dot.toString(), "-Tsvg", "-o", folder.resolve("drawing.svg") + "", given + "")
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        return process.onExit().join().exitValue() == 0 ? "" : Files.readString(said);
    }

    /** Under which names the drawings of an example stand: of each of its root fields that has one. */
    private static Stream<String> drawable(Shipped example) {
        return Parser.parse(example.text()).getDefinitionsOfType(OperationDefinition.class).stream()
                .flatMap(operation -> operation.getSelectionSet().getSelectionsOfType(Field.class).stream())
                .filter(field -> DRAWABLE.contains(field.getName()))
                .map(field -> example.name() + "/" + field.getResultKey() + "/drawing");
    }

    /** Takes every drawing that stands in an answer, under the way that leads to it. */
    private static void putAll(String way, @Nullable Object answer) {
        switch (answer) {
            case Map<?, ?> drawing when drawing.containsKey("mermaid") -> put(way, drawing);
            case Map<?, ?> fields -> fields.forEach((name, value) -> putAll(way + "/" + name, value));
            case List<?> several -> several.forEach(one -> putAll(way + "/" + several.indexOf(one), one));
            case null, default -> {
                // a value
            }
        }
    }

    private static void put(String name, Drawing drawing) {
        TEXTS.put(name, new Texts(Mermaid.text(drawing), Dot.text(drawing)));
    }

    private static void put(String name, @Nullable Object drawing) {
        var texts = drawing instanceof Map<?, ?> map ? map : Map.of();
        TEXTS.put(name, new Texts(String.valueOf(texts.get("mermaid")), String.valueOf(texts.get("dot"))));
    }

    private static Asking ask(String field) {
        return Asking.of(TestDatabase.graph(), "{ " + field + " }");
    }

    private static String comparison(Object by) {
        return "compareInterventions(by: " + by + ", ids: [\"signs-of-safety\", \"family-group-conference\", \"ifps\"])"
                + " { drawing { mermaid dot } }";
    }
}

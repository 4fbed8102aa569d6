package org.realistgraph.bundle.yaml;

import java.io.StringReader;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;

/** Reads a subset of YAML: maps, lists and values in one document, without anchors, tags or tabs. */
final class YamlText {

    private static final Pattern TAB = Pattern.compile("^ *\t");
    private static final int MOST_CHARACTERS = 100_000_000;

    private final Faults faults;
    private final Yaml yaml;

    YamlText(Faults faults) {
        this.faults = faults;
        var options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        var dumping = new DumperOptions();
        this.yaml = new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options);
    }

    /** Reads the top-level map; empty if faults make the text unreadable. */
    Optional<MappingNode> read(String text) {
        refuseTabs(text);
        if (!faults.all().isEmpty()) {
            return Optional.empty();
        }
        try {
            refuseWhatIsNotPlain(text);
            return faults.all().isEmpty() ? top(text) : Optional.empty();
        } catch (MarkedYAMLException e) {
            var context = e.getContext() == null
                    ? ""
                    : " (" + e.getContext() + " from line " + line(e.getContextMark()) + ")";
            faults.add(line(e.getProblemMark()), "", "This is not valid YAML: " + e.getProblem() + context + ".");
        } catch (YAMLException e) {
            faults.add(
                    1,
                    "",
                    "This is not valid YAML: "
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ".");
        }
        return Optional.empty();
    }

    private Optional<MappingNode> top(String text) {
        Node top = yaml.compose(new StringReader(text));
        if (top instanceof MappingNode map) {
            return Optional.of(map);
        }
        faults.add(1, "", "A bundle is a map that begins with \"bundle:\".");
        return Optional.empty();
    }

    private void refuseTabs(String text) {
        var lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (TAB.matcher(lines.get(i)).find()) {
                faults.add(i + 1, "", "Indent with spaces, not with tabs.");
            }
        }
    }

    private void refuseWhatIsNotPlain(String text) {
        int documents = 0;
        for (var event : yaml.parse(new StringReader(text))) {
            if (event instanceof DocumentStartEvent && ++documents > 1) {
                add(event, "A file holds one bundle, and therefore one YAML document.");
            }
            if (event instanceof NodeEvent node && node.getAnchor() != null) {
                var name = (event instanceof AliasEvent ? "*" : "&") + node.getAnchor();
                add(event, "Repeat the value: anchors and aliases (" + name + ") are not supported.");
            }
            var tag = tag(event);
            if (tag != null) {
                add(
                        event,
                        "Leave out the tag " + tag.replace(Tag.PREFIX, "!!")
                                + ": the schema defines the type of each field.");
            }
        }
    }

    private void add(Event event, String reason) {
        faults.add(line(event.getStartMark()), "", reason);
    }

    private static int line(@Nullable Mark mark) {
        return mark == null ? 1 : mark.getLine() + 1;
    }

    private static @Nullable String tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent start ? start.getTag() : null;
    }
}

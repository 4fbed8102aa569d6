package org.realistgraph.bundle.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.realistgraph.entity.Entity;
import org.realistgraph.entity.EntityType;
import org.realistgraph.entity.EntityTypes;
import org.realistgraph.rule.NearMiss;
import org.realistgraph.schema.MappedField.Property;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads the text of a bundle, and adds faults of form to {@link Faults}, with line and path. */
public final class BundleReader {

    private static final List<Property> HEADER_FIELDS = List.of(
            new Property("id", false, true, "ID", List.of()),
            new Property("version", false, true, Scalar.VERSION, List.of()),
            new Property("title", false, true, "String", List.of()),
            new Property("note", false, false, "String", List.of()),
            new Property("owner", false, false, "ID", List.of()),
            new Property("requires", true, false, "ID", List.of()));

    private final EntityTypes types;
    private final Faults faults;

    public BundleReader(EntityTypes types, Faults faults) {
        this.types = types;
        this.faults = faults;
    }

    /** Reads the bundle. If there are faults, the result is incomplete and must not be used. */
    public BundleContent read(String text) {
        var top = new YamlText(faults).read(text);
        var header = top.map(this::header).orElseGet(Header::nobody);
        return new BundleContent(header, top.map(this::entries).orElse(List.of()));
    }

    public static List<Property> headerFields() {
        return HEADER_FIELDS;
    }

    private Header header(MappingNode top) {
        var node = top.getValue().stream()
                .filter(pair -> MapReader.key(pair.getKeyNode()).equals(Header.NAME))
                .map(NodeTuple::getValueNode)
                .findFirst();
        if (node.isEmpty()) {
            faults.add(1, Header.NAME, "The header is missing: id, version and title of the bundle.");
            return Header.nobody();
        }
        var reader = new MapReader(types, faults, Header.NAME);
        return header(reader.read("The header", HEADER_FIELDS, node.get(), ""), reader.lines());
    }

    private static Header header(Map<String, Object> values, Map<String, Integer> lines) {
        return new Header(
                String.valueOf(values.getOrDefault("id", "")),
                Version.of(String.valueOf(values.getOrDefault("version", "0.0.0"))),
                String.valueOf(values.getOrDefault("title", "")),
                (String) values.get("note"),
                (String) values.get("owner"),
                texts(values.getOrDefault("requires", List.of())),
                lines);
    }

    private List<EntityInFile> entries(MappingNode top) {
        var sections = types.all().stream().collect(Collectors.toMap(EntityType::plural, type -> type));
        var seen = new HashSet<String>();
        var entries = new ArrayList<EntityInFile>();
        for (var pair : top.getValue()) {
            var name = MapReader.key(pair.getKeyNode());
            var line = MapReader.line(pair.getKeyNode());
            if (!seen.add(name)) {
                faults.add(line, name, "occurs twice here.");
            } else if (sections.containsKey(name)) {
                entries.addAll(entries(sections.get(name), pair.getValueNode()));
            } else if (!name.equals(Header.NAME)) {
                faults.add(
                        line, name, "There is no section with this name." + NearMiss.question(name, sections.keySet()));
            }
        }
        return entries;
    }

    private List<EntityInFile> entries(EntityType type, Node node) {
        if (!(node instanceof SequenceNode list) || list.getValue().isEmpty()) {
            faults.add(MapReader.line(node), type.plural(), "must be a list of entries; leave out an empty section.");
            return List.of();
        }
        var entries = new ArrayList<EntityInFile>();
        for (int i = 0; i < list.getValue().size(); i++) {
            var item = list.getValue().get(i);
            var before = faults.all().size();
            var reader = new MapReader(types, faults, type.plural() + "[" + name(item, i) + "]");
            var values = reader.read(type.name(), type.fields(), item, "");
            if (values.containsKey("id")) {
                entries.add(new EntityInFile(
                        new Entity(type, values), reader.lines(), faults.all().size() == before));
            }
        }
        return entries;
    }

    /** The name of an entry in paths: its id or, if there is none, its index. */
    private static String name(Node item, int index) {
        var pairs = item instanceof MappingNode map ? map.getValue().stream() : Stream.<NodeTuple>empty();
        return pairs.filter(pair -> MapReader.key(pair.getKeyNode()).equals("id"))
                .map(pair -> MapReader.key(pair.getValueNode()))
                .findFirst()
                .orElse(String.valueOf(index));
    }

    private static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }
}

package org.realistgraph.gates;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** What is public says what it is for; so does each package. */
final class JavadocTests {

    private static final List<Source> MAIN = Source.of(Repository.files("src/main/java", ".java"));

    @Test
    void publicTypesHaveASentence() {
        assertThat(MAIN.stream().flatMap(JavadocTests::silentTypes)).isEmpty();
    }

    @Test
    void packagesHaveASentence() {
        assertThat(MAIN)
                .filteredOn(source -> source.file().endsWith("package-info.java"))
                .filteredOn(source -> !speaks(source, source.unit().getPackage()))
                .extracting(Source::name)
                .isEmpty();
    }

    private static Stream<String> silentTypes(Source source) {
        return source.unit().getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast)
                .filter(type -> type.getModifiers().getFlags().contains(Modifier.PUBLIC) && !speaks(source, type))
                .map(type -> source.name());
    }

    private static boolean speaks(Source source, Tree tree) {
        var comment = source.trees().getDocCommentTree(TreePath.getPath(source.unit(), tree));
        return comment != null && !comment.getFirstSentence().isEmpty();
    }
}

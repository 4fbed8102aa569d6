package org.realistgraph.gates;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A Java file as the compiler's own parser sees it; what it counts are lines that hold code. */
record Source(Path file, CompilationUnitTree unit, DocTrees trees) {

    record Method(String name, int lines, boolean ofRootField) {}

    static List<Source> of(List<Path> files) {
        var compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler(), "the tests run on a JDK");
        var disk = compiler.getStandardFileManager(null, null, null);
        var task = (JavacTask)
                compiler.getTask(null, disk, null, List.of(), null, disk.getJavaFileObjectsFromPaths(files));
        var trees = DocTrees.instance(task);
        var sources = new ArrayList<Source>();
        try {
            for (var unit : task.parse()) {
                sources.add(new Source(Path.of(unit.getSourceFile().toUri()), unit, trees));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }

    String name() {
        return Repository.name(file);
    }

    /** Lines with code on them: neither imports, comments nor blank ones. */
    int lines() {
        return marked(unit).cardinality();
    }

    List<Method> methods() {
        var methods = new ArrayList<Method>();
        new TreeScanner<@Nullable Void, List<Method>>() {
            @Override
            public @Nullable Void visitMethod(MethodTree method, List<Method> found) {
                if (method.getBody() != null) {
                    found.add(new Method(
                            name() + " " + method.getName(),
                            marked(method.getBody()).cardinality(),
                            method.getModifiers().getAnnotations().stream()
                                    .anyMatch(one ->
                                            one.getAnnotationType().toString().endsWith("Mapping"))));
                }
                return super.visitMethod(method, found);
            }
        }.scan(unit, methods);
        return methods;
    }

    private BitSet marked(Tree tree) {
        var lines = new BitSet();
        new TreeScanner<@Nullable Void, BitSet>() {
            @Override
            public @Nullable Void scan(@Nullable Tree part, BitSet marks) {
                if (part != null) {
                    mark(part, marks);
                }
                return super.scan(part, marks);
            }

            @Override
            public @Nullable Void visitPackage(PackageTree part, BitSet marks) {
                return null;
            }

            @Override
            public @Nullable Void visitImport(ImportTree part, BitSet marks) {
                return null;
            }
        }.scan(tree, lines);
        return lines;
    }

    private void mark(Tree part, BitSet lines) {
        if (part instanceof CompilationUnitTree || part instanceof PackageTree || part instanceof ImportTree) {
            return;
        }
        var positions = trees.getSourcePositions();
        long start = positions.getStartPosition(unit, part);
        long end = positions.getEndPosition(unit, part);
        if (start < 0 || end <= start) {
            return;
        }
        LineMap map = unit.getLineMap();
        int first = Math.toIntExact(map.getLineNumber(start));
        int last = Math.toIntExact(map.getLineNumber(end - 1));
        lines.set(first);
        lines.set(last);
        if (part instanceof LiteralTree) {
            lines.set(first, last + 1);
        }
    }
}

package dev.aludel.format;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * A Java file as the parser of javac sees it. Nothing is resolved, so it need not compile.
 *
 * @param source the file
 * @param unit its tree
 * @param docs its comments and positions
 */
record JavaTree(Source source, CompilationUnitTree unit, DocTrees docs) {
    static JavaTree of(Source source) {
        var file = new SimpleJavaFileObject(URI.create("string:///" + source.name()), JavaFileObject.Kind.SOURCE) {
            @Override
            public String getCharContent(boolean ignoreEncodingErrors) {
                return source.text();
            }
        };
        // What does not parse is reported by LayoutTest; here the broken part is skipped.
        var task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, diagnostic -> {}, List.of(), null, List.of(file));
        try {
            return new JavaTree(source, task.parse().iterator().next(), DocTrees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where {@code tree} begins, as {@code file:line}. */
    String place(Tree tree) {
        return source.name() + ":" + line(docs.getSourcePositions().getStartPosition(unit, tree));
    }

    /** How many lines {@code tree} takes, the first and the last included. */
    long lines(Tree tree) {
        var positions = docs.getSourcePositions();
        return line(positions.getEndPosition(unit, tree)) - line(positions.getStartPosition(unit, tree)) + 1;
    }

    private long line(long position) {
        return unit.getLineMap().getLineNumber(position);
    }
}

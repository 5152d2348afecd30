package dev.aludel.tests.docs;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** The Java text of cases, by their names, as it stands in the source of one section of the table. */
final class CaseSources {
    /** Methods whose second argument is all there is to see. */
    private static final Set<String> PLAIN =
            Set.of("compileCase", "where", "whereKinds", "value", "valueOfKinds", "bare");

    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final Map<String, String> found = new HashMap<>();

    private CaseSources(String text, CompilationUnitTree unit, SourcePositions positions) {
        this.text = text;
        this.unit = unit;
        this.positions = positions;
    }

    /** The text of each case that is named in the file by a literal. */
    static Map<String, String> of(Path file) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, diagnostic -> {}, List.of(), null, files.getJavaFileObjects(file));
            CompilationUnitTree unit = task.parse().iterator().next();
            var sources = new CaseSources(
                    Files.readString(file), unit, Trees.instance(task).getSourcePositions());
            sources.new Methods().scan(unit, null);
            return sources.found;
        }
    }

    private String source(Tree tree) {
        int start = Math.toIntExact(positions.getStartPosition(unit, tree));
        int end = Math.toIntExact(positions.getEndPosition(unit, tree));
        return laidOut(text.substring(start, end));
    }

    /** Lines after the first lose what indents all of them, but for eight spaces. */
    private static String laidOut(String code) {
        List<String> lines = code.lines().toList();
        if (lines.size() == 1) {
            return code;
        }
        String others = String.join("\n", lines.subList(1, lines.size())).stripIndent();
        return lines.getFirst() + "\n" + others.indent(8).stripTrailing();
    }

    /** Goes through the methods, each with its local variables. */
    private final class Methods extends TreeScanner<Void, Void> {
        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            Map<String, VariableTree> locals = new LinkedHashMap<>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitVariable(VariableTree variable, Void none) {
                    locals.put(variable.getName().toString(), variable);
                    return super.visitVariable(variable, null);
                }
            }.scan(method.getBody(), null);
            new Calls(locals).scan(method.getBody(), null);
            return null;
        }
    }

    /** Finds the calls that make a case. */
    private final class Calls extends TreeScanner<Void, Void> {
        private final Map<String, VariableTree> locals;

        private Calls(Map<String, VariableTree> locals) {
            this.locals = locals;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
            List<? extends ExpressionTree> arguments = call.getArguments();
            if (arguments.size() > 1
                    && arguments.getFirst() instanceof LiteralTree literal
                    && literal.getValue() instanceof String name) {
                found.putIfAbsent(name, withLocals(call, arguments.get(1)));
            }
            return super.visitMethodInvocation(call, null);
        }

        private String withLocals(MethodInvocationTree call, ExpressionTree argument) {
            boolean plain = PLAIN.contains(call.getMethodSelect().toString());
            String code = plain || !(argument instanceof LiteralTree) ? source(argument) : source(call);
            Set<String> used = new HashSet<>();
            collect(argument, used);
            return locals.entrySet().stream()
                    .filter(local -> used.contains(local.getKey()))
                    .map(local ->
                            source(local.getValue()) + (source(local.getValue()).endsWith(";") ? "\n" : ";\n"))
                    .collect(Collectors.joining("", "", code));
        }

        /** The locals in a tree, and those that they are made of. */
        private void collect(Tree tree, Set<String> used) {
            new TreeScanner<Void, Void>() {
                @Override
                public Void visitIdentifier(IdentifierTree identifier, Void nothing) {
                    String name = identifier.getName().toString();
                    if (locals.containsKey(name) && used.add(name)) {
                        collect(locals.get(name), used);
                    }
                    return null;
                }

                @Override
                public Void visitMemberSelect(MemberSelectTree select, Void nothing) {
                    return scan(select.getExpression(), null);
                }

                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
                    if (call.getMethodSelect() instanceof MemberSelectTree select) {
                        scan(select, null);
                    }
                    return scan(call.getArguments(), null);
                }
            }.scan(tree, null);
        }
    }
}

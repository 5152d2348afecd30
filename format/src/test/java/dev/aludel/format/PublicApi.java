package dev.aludel.format;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.ModuleTree;
import com.sun.source.tree.PackageTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Visits what a user of a file can see, and collects what has no Javadoc. */
final class PublicApi extends TreePathScanner<Void, Void> {
    private final JavaTree java;
    private final List<String> complaints = new ArrayList<>();

    private PublicApi(JavaTree java) {
        this.java = java;
    }

    static List<String> undocumented(JavaTree java) {
        var api = new PublicApi(java);
        api.scan(java.unit(), null);
        return api.complaints;
    }

    @Override
    public Void visitModule(ModuleTree module, Void unused) {
        requireJavadoc(module, "the module");
        return null;
    }

    @Override
    public Void visitPackage(PackageTree declaration, Void unused) {
        if (java.source().name().endsWith("package-info.java")) {
            requireJavadoc(declaration, "the package");
        }
        return null;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
        if (isVisible(type.getModifiers())) {
            requireJavadoc(type, type.getSimpleName());
            super.visitClass(type, null);
        }
        return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
        if (isVisible(method.getModifiers()) && !isOverride(method) && !isRecordConstructor(method)) {
            requireJavadoc(method, method.getName());
        }
        return null;
    }

    private void requireJavadoc(Tree tree, CharSequence name) {
        if (java.docs().getDocComment(getCurrentPath()) == null) {
            complaints.add(java.place(tree) + ": " + name + " has no Javadoc");
        }
    }

    private boolean isVisible(ModifiersTree modifiers) {
        var flags = modifiers.getFlags();
        boolean inInterface = parentIs(Tree.Kind.INTERFACE) || parentIs(Tree.Kind.ANNOTATION_TYPE);
        return flags.contains(Modifier.PUBLIC)
                || flags.contains(Modifier.PROTECTED)
                || (inInterface && !flags.contains(Modifier.PRIVATE));
    }

    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    /** The compact constructor of a record is documented by the parameters of the record. */
    private boolean isRecordConstructor(MethodTree method) {
        return parentIs(Tree.Kind.RECORD) && method.getName().contentEquals("<init>");
    }

    private boolean parentIs(Tree.Kind kind) {
        return getCurrentPath().getParentPath().getLeaf().getKind() == kind;
    }
}

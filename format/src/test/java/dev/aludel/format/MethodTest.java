package dev.aludel.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;

/** A method does one thing, and never holds a monitor. */
class MethodTest {
    private static final int LONGEST_METHOD = 40;

    @Test
    void noMethodIsTooLong() {
        Source.check("name the parts of a long method", Source.java(), MethodTest::length);
    }

    @Test
    void noUserWaitsForAMonitor() {
        Source.check(
                "a virtual thread that waits for a monitor can hold up its carrier, use a ReentrantLock",
                Source.java().stream().filter(Source::isMain).toList(),
                MethodTest::monitors);
    }

    @Test
    void theLongestMethodHas40LinesFromBraceToBrace() {
        assertThat(length(method("\n".repeat(39)))).isEmpty();
        assertThat(length(method("\n".repeat(40))))
                .containsExactly("A.java:2: method run has 41 lines, the limit is 40");
    }

    @Test
    void aMonitorIsFoundInBothForms() {
        assertThat(monitors(new Source("A.java", "class A {\n    synchronized void run() {}\n}")))
                .containsExactly("A.java:2: synchronized");
        assertThat(monitors(method("synchronized (this) {}"))).hasSize(1);
        assertThat(monitors(method(""))).isEmpty();
    }

    private static Source method(String body) {
        return new Source("A.java", "class A {\n    void run() {" + body + "}\n}");
    }

    private static List<String> length(Source source) {
        var complaints = new ArrayList<String>();
        var java = JavaTree.of(source);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                if (method.getBody() != null && java.lines(method.getBody()) > LONGEST_METHOD) {
                    complaints.add(java.place(method) + ": method " + method.getName() + " has "
                            + java.lines(method.getBody()) + " lines, the limit is " + LONGEST_METHOD);
                }
                return super.visitMethod(method, null);
            }
        }.scan(java.unit(), null);
        return complaints;
    }

    private static List<String> monitors(Source source) {
        var complaints = new ArrayList<String>();
        var java = JavaTree.of(source);
        new TreeScanner<Void, Void>() {
            @Override
            public Void visitMethod(MethodTree method, Void unused) {
                if (method.getModifiers().getFlags().contains(Modifier.SYNCHRONIZED)) {
                    complaints.add(java.place(method) + ": synchronized");
                }
                return super.visitMethod(method, null);
            }

            @Override
            public Void visitSynchronized(SynchronizedTree block, Void unused) {
                complaints.add(java.place(block) + ": synchronized");
                return super.visitSynchronized(block, null);
            }
        }.scan(java.unit(), null);
        return complaints;
    }
}
